// id: contested-claims
// question: Which claims are contested or contradicted, by which sources, and why?
// questionId: Klaim mana yang diperdebatkan atau dibantah, oleh sumber mana, dan mengapa?
// group: claims
// level: beginner
// column: stance – contested or contradicted
// column: claim – the claim in a sentence
// column: claimId – the same in Indonesian
// column: subject – id of the entity that the claim starts from
// column: type – type of relation
// column: object – id of the entity that the claim leads to
// column: supports – who says so: maps of source and locator
// column: disputes – who says otherwise: maps of source, locator and why
// column: fact – id of the fact
MATCH (subject:Entity)<-[:ABOUT_START]-(c:Claim)-[:ABOUT_END]->(object:Entity)
WHERE c.stance IN ['contested', 'contradicted']
RETURN c.stance AS stance, c.text AS claim, c.textId AS claimId, subject.id AS subject, c.type AS type, object.id AS object,
  COLLECT {
    MATCH (s:Source)-[e:SUPPORTS]->(c)
    WITH s, e ORDER BY s.id, e.locator
    RETURN {source: s.id, locator: coalesce(e.locator, '')}
  } AS supports,
  COLLECT {
    MATCH (s:Source)-[d:DISPUTES]->(c)
    WITH s, d ORDER BY s.id, d.locator
    RETURN {source: s.id, locator: coalesce(d.locator, ''), why: d.why}
  } AS disputes,
  c.id AS fact
ORDER BY stance DESC, fact
