// id: actor-involvement
// question: What does an actor take part in, and how?
// questionId: Dalam hal apa saja suatu aktor terlibat, dan bagaimana?
// group: actors
// level: beginner
// parameter: actor entity(Actor) european-union – the actor
// column: subject – id of the entity that the fact starts from
// column: subjectName – its name
// column: type – type of relation
// column: object – id of the entity that the fact leads to
// column: objectName – its name
// column: role – role or status that the fact names; null when it names none
// column: start – when the other entity began or was adopted; null when unknown
// column: stance – asserted, contested or contradicted
// column: fact – id of the fact
// column: sources – ids of the sources
// column: locators – place in each source; empty text where there is none
MATCH (:Actor {id: $actor})-[r]-(other:Example|Event|Forum|Instrument|Actor)
RETURN startNode(r).id AS subject, startNode(r).name AS subjectName, type(r) AS type, endNode(r).id AS object, endNode(r).name AS objectName,
  coalesce(r.role, r.status) AS role, coalesce(other.start, other.adopted, other.opened) AS start, r.stance AS stance, r.id AS fact,
  coalesce(r.sources, []) AS sources, coalesce(r.locators, []) AS locators
ORDER BY start, type, fact
