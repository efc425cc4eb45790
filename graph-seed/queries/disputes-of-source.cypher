// id: disputes-of-source
// question: Which claims does a source dispute?
// questionId: Klaim mana yang dibantah oleh suatu sumber?
// group: sources
// level: intermediate
// parameter: source entity(Source) digital-vs-cyber-diplomacy-bidd – the source
// column: claim – the claim in a sentence
// column: why – what the source says instead
// column: whyId – the same in Indonesian
// column: locator – place in the source; empty text where there is none
// column: stance – contested or contradicted
// column: fact – id of the fact
MATCH (:Source {id: $source})-[d:DISPUTES]->(c:Claim)
RETURN c.text AS claim, d.why AS why, d.whyId AS whyId, coalesce(d.locator, '') AS locator, c.stance AS stance, c.id AS fact
ORDER BY fact, locator
