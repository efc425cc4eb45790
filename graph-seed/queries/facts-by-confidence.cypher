// id: facts-by-confidence
// question: Which facts have a given confidence and basis?
// questionId: Fakta mana yang memiliki tingkat keyakinan dan dasar tertentu?
// group: claims
// level: advanced
// parameter: confidence one-of(high|medium|low) low – how sure
// parameter: basis one-of(seed|verified|generalKnowledge|editorial) seed – on which ground
// column: subject – id of the entity that the fact starts from
// column: type – type of relation
// column: object – id of the entity that the fact leads to
// column: stance – asserted, contested or contradicted
// column: qualifier – what the fact adds or limits; null when nothing is noted
// column: fact – id of the fact
// column: sources – ids of the sources
// column: locators – place in each source; empty text where there is none
MATCH (subject:Entity)-[r]->(object:Entity)
WHERE r.confidence = $confidence AND r.basis = $basis
RETURN subject.id AS subject, type(r) AS type, object.id AS object, r.stance AS stance, r.qualifier AS qualifier, r.id AS fact,
  coalesce(r.sources, []) AS sources, coalesce(r.locators, []) AS locators
ORDER BY fact
