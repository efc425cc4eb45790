// id: concept-definitions
// question: How is a concept defined, and who defines it?
// questionId: Bagaimana suatu konsep didefinisikan, dan oleh siapa?
// group: concepts
// level: beginner
// parameter: concept entity(Concept) cyber-diplomacy – the concept
// column: definition – the definition of this graph, in its own words
// column: definitionId – the same in Indonesian
// column: work – id of a work or instrument that gives a definition; null when none is known
// column: title – its title, or its name when it has none
// column: year – its year; null when unknown
// column: qualifier – what sets its definition apart; null when nothing is noted
// column: assertedBy – ids of those whose view it is, when not the source's author
// column: stance – asserted, contested or contradicted; null without a work
// column: fact – id of the fact that the work defines it; null without a work
// column: sources – ids of the sources that say so
// column: locators – place in each source; empty text where there is none
MATCH (c:Concept {id: $concept})
OPTIONAL MATCH (w:Entity)-[r:DEFINES]->(c)
RETURN c.definition AS definition, c.definitionId AS definitionId, w.id AS work, coalesce(w.title, w.name) AS title, w.year AS year,
  r.qualifier AS qualifier, coalesce(r.assertedBy, []) AS assertedBy, r.stance AS stance, r.id AS fact,
  coalesce(r.sources, []) AS sources, coalesce(r.locators, []) AS locators
ORDER BY year, work
