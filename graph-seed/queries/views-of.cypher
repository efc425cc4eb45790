// id: views-of
// question: Which claims are somebody's view, as reported by others?
// questionId: Klaim mana yang merupakan pandangan seseorang, sebagaimana dilaporkan pihak lain?
// group: actors
// level: advanced
// parameter: actor entity(Actor) sabrina-sotiriu – whose view it is
// column: text – the claim in a sentence
// column: textId – the same in Indonesian
// column: subject – id of the entity that the claim starts from
// column: type – type of relation
// column: object – id of the entity that the claim leads to
// column: stance – asserted, contested or contradicted
// column: fact – id of the fact
// column: sources – ids of the sources that report the view
// column: locators – place in each source; empty text where there is none
MATCH (subject:Entity)-[r]->(object:Entity)
WHERE $actor IN r.assertedBy
OPTIONAL MATCH (c:Claim {id: r.id})
RETURN c.text AS text, c.textId AS textId, subject.id AS subject, type(r) AS type, object.id AS object, r.stance AS stance, r.id AS fact,
  coalesce(r.sources, []) AS sources, coalesce(r.locators, []) AS locators
ORDER BY fact
