// id: aims-of
// question: What is something meant to bring about?
// questionId: Apa yang hendak dicapai oleh sesuatu?
// group: concepts
// level: beginner
// parameter: entity entity cyber-diplomacy – a concept, actor, example, instrument or forum
// column: aim – id of the aim
// column: name – its name
// column: qualifier – in which way; null when nothing is noted
// column: stance – asserted, contested or contradicted
// column: confidence – high, medium or low
// column: assertedBy – ids of those whose view it is, when not the source's author
// column: fact – id of the fact
// column: sources – ids of the sources
// column: locators – place in each source; empty text where there is none
MATCH (:Entity {id: $entity})-[r:AIMS_AT]->(aim:Concept)
RETURN aim.id AS aim, aim.name AS name, r.qualifier AS qualifier, r.stance AS stance, r.confidence AS confidence,
  coalesce(r.assertedBy, []) AS assertedBy, r.id AS fact, coalesce(r.sources, []) AS sources, coalesce(r.locators, []) AS locators
ORDER BY aim
