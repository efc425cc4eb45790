// id: facts-added-to-example
// question: What does the literature add to an example of the articles?
// questionId: Apa yang ditambahkan literatur pada suatu contoh dari artikel?
// group: examples
// level: intermediate
// parameter: example entity(Example) israel-in-the-gcc – the example
// column: subjectName – name of the entity that the fact starts from
// column: type – type of relation
// column: objectName – name of the entity that the fact leads to
// column: qualifier – what the fact adds or limits; null when nothing is noted
// column: validFrom – since when; null when unknown
// column: fact – id of the fact
// column: sources – ids of the sources, no seed article among them
// column: locators – place in each source; empty text where there is none
MATCH (:Example {id: $example})-[r]-(:Entity)
WHERE size(coalesce(r.sources, [])) > 0
  AND NOT EXISTS { MATCH (s:SeedArticle) WHERE s.id IN r.sources }
RETURN startNode(r).name AS subjectName, type(r) AS type, endNode(r).name AS objectName, r.qualifier AS qualifier,
  r.validFrom AS validFrom, r.id AS fact, r.sources AS sources, coalesce(r.locators, []) AS locators
ORDER BY type, fact
