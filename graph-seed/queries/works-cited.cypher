// id: works-cited
// question: Which works does an article or other work cite, directly or through those works?
// questionId: Karya apa saja yang dikutip suatu artikel atau karya lain, langsung atau melalui karya itu?
// group: sources
// level: beginner
// parameter: work entity kompasiana-cyber-diplomacy-keuntungan-atau-ancaman-2021 – the citing work
// column: distance – 1 for a work that it cites itself, more for one cited by a cited work
// column: cited – id of the cited work
// column: title – its title, or its name when it has none
// column: authors – its by-lines; empty when unknown
// column: year – its year; null when unknown
// column: path – from the citing to the cited work
MATCH path = (:Entity {id: $work})-[:CITES*1..4]->(cited:Entity)
RETURN length(path) AS distance, cited.id AS cited, coalesce(cited.title, cited.name) AS title, coalesce(cited.authors, []) AS authors,
  cited.year AS year, path
ORDER BY distance, cited, [n IN nodes(path) | n.id]
