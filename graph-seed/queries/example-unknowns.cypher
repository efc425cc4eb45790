// id: example-unknowns
// question: Of which examples is it unknown who conducted them, with which platform, for whom, or since when?
// questionId: Contoh mana yang belum diketahui pelaksana, platform, sasaran, atau waktunya?
// group: examples
// level: intermediate
// column: example – id of the example
// column: name – its name
// column: unknown – what the graph does not say: conductor, platform, addressee or start
MATCH (e:Example)
WITH e, [part IN [
    CASE WHEN NOT EXISTS { (e)-[:CONDUCTED_BY|CREATED_BY]->(:Actor) } THEN 'conductor' END,
    CASE WHEN NOT EXISTS { (e)-[:USES]->(:Platform) } THEN 'platform' END,
    CASE WHEN NOT EXISTS { (e)-[:TARGETS]->(:Entity) } THEN 'addressee' END,
    CASE WHEN e.start IS NULL THEN 'start' END
  ] WHERE part IS NOT NULL] AS unknown
WHERE size(unknown) > 0
RETURN e.id AS example, e.name AS name, unknown
ORDER BY size(unknown) DESC, example
