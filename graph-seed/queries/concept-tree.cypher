// id: concept-tree
// question: Where does a concept stand in the tree of concepts?
// questionId: Di mana letak suatu konsep dalam pohon konsep?
// group: concepts
// level: beginner
// parameter: concept entity(Concept) public-diplomacy – the concept
// column: direction – broader (above the concept) or narrower (below it)
// column: distance – steps from the concept
// column: concept – id of the concept found
// column: name – its name
// column: path – the way in the tree, from the narrower to the broader concept
MATCH path = (narrow:Concept)-[:BROADER*1..12]->(broad:Concept)
WHERE narrow.id = $concept OR broad.id = $concept
WITH path, CASE WHEN narrow.id = $concept THEN 'broader' ELSE 'narrower' END AS direction,
  CASE WHEN narrow.id = $concept THEN broad ELSE narrow END AS found
RETURN direction, length(path) AS distance, found.id AS concept, found.name AS name, path
ORDER BY direction, distance, concept, [n IN nodes(path) | n.id]
