// id: terms
// question: What are the terms called in English and Indonesian?
// questionId: Apa sebutan istilah-istilahnya dalam bahasa Inggris dan Indonesia?
// group: overview
// level: beginner
// parameter: kind one-of(Actor|Concept|Event|Example|Forum|Instrument|Place|Source) Concept – kind of entity
// column: id – id of the entity
// column: name – English name
// column: nameId – Indonesian name; null when it has none of its own
// column: aliases – other names in either language
// column: definition – English definition
// column: definitionId – Indonesian definition
MATCH (e:Entity)
WHERE $kind IN labels(e)
RETURN e.id AS id, e.name AS name, e.nameId AS nameId, coalesce(e.aliases, []) AS aliases,
  e.definition AS definition, e.definitionId AS definitionId
ORDER BY name, id
