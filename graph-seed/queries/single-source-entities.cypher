// id: single-source-entities
// question: About which entities does everything known rest on one source?
// questionId: Entitas mana yang seluruh pengetahuannya bertumpu pada satu sumber?
// group: coverage
// level: advanced
// parameter: kind one-of(Actor|Concept|Event|Example|Forum|Instrument|Place|Source) Example – kind of entity
// column: entity – id of the entity
// column: name – its name
// column: source – id of its only source
// column: facts – how many facts with a source it takes part in
MATCH (e:Entity)-[r]-(:Entity)
WHERE $kind IN labels(e) AND size(coalesce(r.sources, [])) > 0
UNWIND r.sources AS source
WITH e, collect(DISTINCT source) AS sources, count(DISTINCT r) AS facts
WHERE size(sources) = 1
RETURN e.id AS entity, e.name AS name, sources[0] AS source, facts
ORDER BY facts DESC, entity
