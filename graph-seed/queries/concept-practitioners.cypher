// id: concept-practitioners
// question: Who practises a concept or a narrower one?
// questionId: Siapa yang mempraktikkan suatu konsep atau konsep di bawahnya?
// group: concepts
// level: intermediate
// parameter: concept entity(Concept) diplomacy – the practice, doctrine or position
// column: actor – id of the actor
// column: actorName – its name
// column: concept – id of the concept that it practises
// column: conceptName – its name
// column: qualifier – in which way; null when nothing is noted
// column: stance – asserted, contested or contradicted
// column: fact – id of the fact
// column: sources – ids of the sources
// column: locators – place in each source; empty text where there is none
MATCH (:Concept {id: $concept})<-[:BROADER*0..12]-(c:Concept)
WITH DISTINCT c
MATCH (a:Actor)-[r:PRACTISES]->(c)
RETURN a.id AS actor, a.name AS actorName, c.id AS concept, c.name AS conceptName, r.qualifier AS qualifier, r.stance AS stance,
  r.id AS fact, coalesce(r.sources, []) AS sources, coalesce(r.locators, []) AS locators
ORDER BY concept, actor
