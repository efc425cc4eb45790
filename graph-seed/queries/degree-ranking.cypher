// id: degree-ranking
// question: Which entities are connected most?
// questionId: Entitas mana yang paling banyak terhubung?
// group: paths
// level: beginner
// parameter: limit count 10 – how many
// column: entity – id of the entity
// column: name – its name
// column: kind – its kind
// column: facts – how many facts it takes part in
// column: outgoing – how many of them start from it
// column: incoming – how many of them lead to it
MATCH (e:Entity)
WITH e, COUNT { (e)-->(:Entity) } AS outgoing, COUNT { (e)<--(:Entity) } AS incoming
RETURN e.id AS entity, e.name AS name,
  head([l IN labels(e) WHERE l IN ['Actor', 'Concept', 'Event', 'Example', 'Forum', 'Instrument', 'Place', 'Source']]) AS kind,
  outgoing + incoming AS facts, outgoing, incoming
ORDER BY facts DESC, entity
LIMIT $limit
