// id: denials
// question: Who denies what, and in which words?
// questionId: Siapa membantah apa, dan dengan kata-kata apa?
// group: claims
// level: beginner
// column: actor – id of the actor who denies
// column: name – its name
// column: date – when; null when unknown
// column: why – what it says instead
// column: whyId – the same in Indonesian
// column: source – id of the source that reports the denial; null when none is given
// column: claim – the claim in a sentence
// column: fact – id of the fact that is denied
// column: picture – the denial and what the claim is about, as a path from the actor
MATCH picture = (a:Actor)-[d:DENIES]->(c:Claim)-[:ABOUT_START]->(:Entity)
RETURN a.id AS actor, a.name AS name, d.date AS date, d.why AS why, d.whyId AS whyId, d.source AS source,
  c.text AS claim, c.id AS fact, picture
ORDER BY actor, date, fact
