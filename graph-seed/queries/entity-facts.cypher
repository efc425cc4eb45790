// id: entity-facts
// question: What is known about something, fact by fact?
// questionId: Apa yang diketahui tentang sesuatu, fakta demi fakta?
// group: paths
// level: beginner
// parameter: entity entity digital-diplomacy – the entity
// column: subject – the entity that the fact starts from
// column: fact – the fact
// column: object – the entity that the fact leads to
MATCH (entity:Entity {id: $entity})-[fact]-(:Entity)
RETURN startNode(fact) AS subject, fact, endNode(fact) AS object
ORDER BY startNode(fact) <> entity, type(fact), fact.id
