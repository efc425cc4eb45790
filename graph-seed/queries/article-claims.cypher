// id: article-claims
// question: What does an article or other source say, place by place?
// questionId: Apa yang dikatakan suatu artikel atau sumber lain, bagian demi bagian?
// group: claims
// level: beginner
// parameter: source entity(Source) kompasiana-cyber-diplomacy-keuntungan-atau-ancaman-2021 – the source
// column: locator – place in the source; empty text where there is none
// column: subject – id of the entity that the fact starts from
// column: subjectName – its name
// column: type – type of relation
// column: object – id of the entity that the fact leads to
// column: objectName – its name
// column: qualifier – what the fact adds or limits; null when nothing is noted
// column: assertedBy – ids of those whose view it is, when not the source's author
// column: stance – asserted, contested or contradicted
// column: confidence – high, medium or low
// column: fact – id of the fact
MATCH (subject:Entity)-[r]->(object:Entity)
WHERE $source IN r.sources
UNWIND range(0, size(r.sources) - 1) AS i
WITH subject, r, object, i WHERE r.sources[i] = $source
WITH subject, r, object, r.locators[i] AS locator, split(r.locators[i], '.') AS parts
RETURN locator, subject.id AS subject, subject.name AS subjectName, type(r) AS type, object.id AS object, object.name AS objectName,
  r.qualifier AS qualifier, coalesce(r.assertedBy, []) AS assertedBy, r.stance AS stance, r.confidence AS confidence, r.id AS fact
ORDER BY toInteger(substring(parts[1], 1)), toInteger(substring(parts[2], 1)), locator, fact
