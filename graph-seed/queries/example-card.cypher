// id: example-card
// question: Who did what with which platform, aimed at whom, illustrating which concept, said where, disputed by whom?
// questionId: Siapa melakukan apa dengan platform mana, ditujukan kepada siapa, menggambarkan konsep apa, dikatakan di mana, dan diperdebatkan oleh siapa?
// group: examples
// level: beginner
// parameter: example entity(Example) israel-loves-iran – the example
// column: aspect – who, platform, aimed at whom, aimed at what, concept, part of, or what else the fact tells
// column: subject – id of the entity that the fact starts from
// column: subjectName – its name
// column: type – type of relation
// column: object – id of the entity that the fact leads to
// column: objectName – its name
// column: role – part that the object plays; null when the type has none
// column: qualifier – what the fact adds or limits; null when nothing is noted
// column: validFrom – since when; null when unknown
// column: stance – asserted, contested or contradicted
// column: confidence – high, medium or low
// column: fact – id of the fact
// column: sources – ids of the sources that say so
// column: locators – place in each source; empty text where there is none
// column: disputes – who says otherwise: maps of source, locator and why
MATCH (example:Example {id: $example})-[r]-(:Entity)
WITH r, startNode(r) AS subject, endNode(r) AS object, startNode(r) = example AS forth
WITH r, subject, object, CASE
  WHEN NOT forth THEN '7 further'
  WHEN type(r) IN ['CONDUCTED_BY', 'CREATED_BY'] THEN '1 who'
  WHEN type(r) = 'USES' AND object:Platform THEN '2 platform'
  WHEN type(r) = 'TARGETS' THEN '3 aimed at whom'
  WHEN type(r) = 'AIMS_AT' THEN '4 aimed at what'
  WHEN type(r) = 'ILLUSTRATES' THEN '5 concept'
  WHEN type(r) = 'PART_OF' THEN '6 part of'
  ELSE '7 further' END AS place
RETURN substring(place, 2) AS aspect, subject.id AS subject, subject.name AS subjectName, type(r) AS type,
  object.id AS object, object.name AS objectName, r.role AS role, r.qualifier AS qualifier, r.validFrom AS validFrom,
  r.stance AS stance, r.confidence AS confidence, r.id AS fact,
  coalesce(r.sources, []) AS sources, coalesce(r.locators, []) AS locators,
  COLLECT {
    MATCH (s:Source)-[d:DISPUTES]->(:Claim {id: r.id})
    WITH s, d ORDER BY s.id, d.locator
    RETURN {source: s.id, locator: coalesce(d.locator, ''), why: d.why}
  } AS disputes
ORDER BY place, type, fact
