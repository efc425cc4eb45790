// id: overview
// question: What is in the graph, by kind and subtype?
// questionId: Apa saja isi graf, menurut jenis dan subjenis?
// group: overview
// level: beginner
// column: kind – kind of entity
// column: subtype – subtype within the kind
// column: entities – how many entities it has
// column: examples – names of at most three of them, in alphabetical order
MATCH (e:Entity)
WITH e,
  head([l IN labels(e) WHERE l IN ['Actor', 'Concept', 'Event', 'Example', 'Forum', 'Instrument', 'Place', 'Source']]) AS kind
WITH e, kind, head([l IN labels(e) WHERE l <> 'Entity' AND l <> kind]) AS subtype
ORDER BY e.name, e.id
RETURN kind, subtype, count(*) AS entities, collect(e.name)[..3] AS examples
ORDER BY kind, subtype
