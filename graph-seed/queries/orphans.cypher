// id: orphans
// question: Which entities stand alone, without any fact?
// questionId: Entitas mana yang berdiri sendiri, tanpa fakta apa pun?
// group: coverage
// level: advanced
// parameter: kind one-of(Actor|Concept|Event|Example|Forum|Instrument|Place|Source) Actor – kind of entity
// column: entity – id of the entity
// column: name – its name
MATCH (e:Entity)
WHERE $kind IN labels(e) AND NOT EXISTS { (e)--(:Entity) }
RETURN e.id AS entity, e.name AS name
ORDER BY entity
