// id: platforms-used
// question: Which platforms are used, by whom, and who stands behind the use?
// questionId: Platform apa saja yang dipakai, oleh siapa, dan siapa yang berada di baliknya?
// group: actors
// level: beginner
// column: platform – id of the platform
// column: platformName – its name
// column: user – id of the actor, example, event or other entity that uses it
// column: userName – its name
// column: userKind – its kind
// column: conductedBy – ids of the actors that conduct the user; empty when it is an actor itself or they are unknown
// column: stance – asserted, contested or contradicted
// column: fact – id of the fact
// column: sources – ids of the sources
// column: locators – place in each source; empty text where there is none
MATCH (user:Entity)-[r:USES]->(platform:Platform)
RETURN platform.id AS platform, platform.name AS platformName, user.id AS user, user.name AS userName,
  head([l IN labels(user) WHERE l IN ['Actor', 'Concept', 'Event', 'Example', 'Instrument', 'Source']]) AS userKind,
  COLLECT { MATCH (user)-[:CONDUCTED_BY]->(a:Actor) RETURN DISTINCT a.id AS id ORDER BY id } AS conductedBy,
  r.stance AS stance, r.id AS fact, coalesce(r.sources, []) AS sources, coalesce(r.locators, []) AS locators
ORDER BY platform, user, fact
