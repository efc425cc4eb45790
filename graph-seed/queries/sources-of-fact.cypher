// id: sources-of-fact
// question: Which sources stand behind a fact, and which against it?
// questionId: Sumber mana yang mendukung suatu fakta, dan mana yang menentangnya?
// group: sources
// level: beginner
// parameter: fact fact israel-loves-iran/USES/facebook – id of the fact
// column: side – for or against
// column: source – id of the source
// column: ref – its short name
// column: title – its title
// column: year – its year; null when unknown
// column: address – where it was found; null when unknown
// column: quality – how good it is; null when not judged
// column: locator – place in it; empty text where there is none
// column: why – what it says instead; null for a source that supports
MATCH (:Entity)-[r {id: $fact}]->(:Entity)
MATCH (s:Source)
WITH s, [i IN range(0, size(coalesce(r.sources, [])) - 1) WHERE r.sources[i] = s.id | {side: 'for', locator: r.locators[i], why: null}]
  + COLLECT {
    MATCH (s)-[d:DISPUTES]->(:Claim {id: $fact})
    WITH d ORDER BY d.locator
    RETURN {side: 'against', locator: coalesce(d.locator, ''), why: d.why}
  } AS places
UNWIND places AS place
RETURN place.side AS side, s.id AS source, s.ref AS ref, s.title AS title, s.year AS year, s.address AS address, s.quality AS quality,
  place.locator AS locator, place.why AS why
ORDER BY side DESC, source, locator
