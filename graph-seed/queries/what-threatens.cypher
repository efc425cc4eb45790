// id: what-threatens
// question: What threatens a concept or an example, and who says so?
// questionId: Apa yang mengancam suatu konsep atau contoh, dan siapa yang mengatakannya?
// group: concepts
// level: beginner
// parameter: target entity eu-digital-outreach-in-china – what is threatened
// column: threat – id of what threatens it
// column: name – its name
// column: subtype – its subtype
// column: stance – asserted, contested or contradicted
// column: confidence – high, medium or low
// column: fact – id of the fact
// column: sources – ids of the sources
// column: locators – place in each source; empty text where there is none
MATCH (threat:Concept)-[r:THREATENS]->(:Entity {id: $target})
RETURN threat.id AS threat, threat.name AS name, head([l IN labels(threat) WHERE NOT l IN ['Entity', 'Concept']]) AS subtype,
  r.stance AS stance, r.confidence AS confidence, r.id AS fact, coalesce(r.sources, []) AS sources, coalesce(r.locators, []) AS locators
ORDER BY threat
