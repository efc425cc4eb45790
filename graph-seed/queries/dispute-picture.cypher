// id: dispute-picture
// question: How do sources stand for and against the claims about something?
// questionId: Bagaimana sumber-sumber mendukung dan membantah klaim tentang sesuatu?
// group: claims
// level: intermediate
// parameter: entity entity israel-loves-iran – what the claims are about
// column: side – for or against
// column: who – id of the source that supports or disputes the claim, or of the actor who denies it
// column: why – what it says instead; null for a source that supports
// column: claim – the claim in a sentence
// column: fact – id of the fact
// column: picture – from who takes the side, over the claim, to the entity
MATCH picture = (who:Entity)-[side:SUPPORTS|DISPUTES|DENIES]->(c:Claim)-[:ABOUT_START|ABOUT_END]->(:Entity {id: $entity})
RETURN CASE type(side) WHEN 'SUPPORTS' THEN 'for' ELSE 'against' END AS side, who.id AS who, side.why AS why, c.text AS claim,
  c.id AS fact, picture
ORDER BY fact, side DESC, who, [r IN relationships(picture) | r.id]
