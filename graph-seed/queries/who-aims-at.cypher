// id: who-aims-at
// question: What is meant to bring about a goal?
// questionId: Apa saja yang dimaksudkan untuk mencapai suatu tujuan?
// group: concepts
// level: intermediate
// parameter: goal entity(Concept) peace – the goal
// column: subject – id of what is meant to bring it about
// column: name – its name
// column: kind – its kind
// column: stance – asserted, contested or contradicted
// column: confidence – high, medium or low
// column: assertedBy – ids of those whose view it is, when not the source's author
// column: fact – id of the fact
// column: sources – ids of the sources
// column: locators – place in each source; empty text where there is none
MATCH (subject:Entity)-[r:AIMS_AT]->(:Concept {id: $goal})
RETURN subject.id AS subject, subject.name AS name,
  head([l IN labels(subject) WHERE l IN ['Actor', 'Concept', 'Example', 'Forum', 'Instrument']]) AS kind,
  r.stance AS stance, r.confidence AS confidence, coalesce(r.assertedBy, []) AS assertedBy, r.id AS fact,
  coalesce(r.sources, []) AS sources, coalesce(r.locators, []) AS locators
ORDER BY kind, subject
