// id: what-enables
// question: What makes a concept possible or easier?
// questionId: Apa yang memungkinkan atau mempermudah suatu konsep?
// group: concepts
// level: intermediate
// parameter: concept entity(Concept) nation-branding – the concept
// column: enabler – id of what enables it
// column: name – its name
// column: kind – its kind
// column: qualifier – in which way; null when nothing is noted
// column: stance – asserted, contested or contradicted
// column: confidence – high, medium or low
// column: fact – id of the fact
// column: sources – ids of the sources
// column: locators – place in each source; empty text where there is none
MATCH (enabler:Entity)-[r:ENABLES]->(:Concept {id: $concept})
RETURN enabler.id AS enabler, enabler.name AS name,
  head([l IN labels(enabler) WHERE l IN ['Actor', 'Concept', 'Instrument']]) AS kind,
  r.qualifier AS qualifier, r.stance AS stance, r.confidence AS confidence, r.id AS fact,
  coalesce(r.sources, []) AS sources, coalesce(r.locators, []) AS locators
ORDER BY kind, enabler
