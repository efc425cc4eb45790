// id: concept-contrasts
// question: From what is a concept told apart, and why?
// questionId: Suatu konsep dibedakan dari apa saja, dan mengapa?
// group: concepts
// level: intermediate
// parameter: concept entity(Concept) cyber-diplomacy – the concept
// column: other – id of the other concept
// column: name – its name
// column: qualifier – the difference in a few words; null when nothing is noted
// column: stance – asserted, contested or contradicted
// column: fact – id of the fact
// column: sources – ids of the sources
// column: locators – place in each source; empty text where there is none
MATCH (:Concept {id: $concept})-[r:CONTRASTS_WITH]-(other:Concept)
RETURN other.id AS other, other.name AS name, r.qualifier AS qualifier, r.stance AS stance, r.id AS fact,
  coalesce(r.sources, []) AS sources, coalesce(r.locators, []) AS locators
ORDER BY other
