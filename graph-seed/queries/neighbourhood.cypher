// id: neighbourhood
// question: What lies within two steps of something?
// questionId: Apa yang berada dalam jarak dua langkah dari sesuatu?
// group: paths
// level: beginner
// parameter: entity entity israel-loves-palestine – the centre
// column: distance – 1 or 2 steps
// column: path – from the centre outwards
MATCH path = (centre:Entity {id: $entity})-[*1..2]-(other:Entity)
WHERE all(n IN nodes(path) WHERE n:Entity) AND other <> centre
RETURN length(path) AS distance, path
ORDER BY distance, [n IN nodes(path) | n.id], [r IN relationships(path) | r.id]
