// id: shortest-paths
// question: How are two entities connected by the fewest steps?
// questionId: Bagaimana dua entitas terhubung dengan langkah paling sedikit?
// group: paths
// level: beginner
// parameter: from entity israel-loves-iran – the first entity
// parameter: to entity eu-digital-outreach-in-china – the second entity
// column: steps – how many facts lie between them
// column: path – the facts, from the first to the second
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
WHERE a <> b
MATCH path = allShortestPaths((a)-[:ADDRESSES|ADOPTED_BY|AIMS_AT|ASSUMES|ATTRIBUTED_TO|BROADER|CITES|CONDUCTED_BY|CONTRASTS_WITH|CREATED_BY|DEFINES|ENABLES|ILLUSTRATES|LED_TO|LOCATED_IN|MEMBER_OF|OPPOSES|PART_OF|PARTY_TO|PRACTISES|RELATED_TO|SUCCEEDS|TARGETS|THREATENS|USES*..12]-(b))
RETURN length(path) AS steps, path
ORDER BY [n IN nodes(path) | n.id], [r IN relationships(path) | r.id]
