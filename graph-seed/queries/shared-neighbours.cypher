// id: shared-neighbours
// question: What do two entities have in common?
// questionId: Apa kesamaan dua entitas?
// group: paths
// level: beginner
// parameter: first entity israel-in-the-gcc – the first entity
// parameter: second entity eu-digital-outreach-in-china – the second entity
// column: shared – id of what both have to do with
// column: name – its name
// column: firstType – type of relation with the first entity
// column: secondType – type of relation with the second entity
// column: path – from the first over the shared one to the second
MATCH path = (first:Entity {id: $first})-[r]-(shared:Entity)-[s]-(second:Entity {id: $second})
WHERE first <> second
RETURN shared.id AS shared, shared.name AS name, type(r) AS firstType, type(s) AS secondType, path
ORDER BY shared, r.id, s.id
