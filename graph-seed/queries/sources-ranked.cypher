// id: sources-ranked
// question: Which sources carry most of the graph?
// questionId: Sumber mana yang paling banyak menopang isi graf?
// group: sources
// level: intermediate
// column: source – id of the source
// column: ref – its short name
// column: title – its title
// column: quality – how good it is; null when not judged
// column: facts – how many facts it supports
// column: alone – how many of them no other source supports
// column: disputes – how many claims it disputes
MATCH (s:Source)
OPTIONAL MATCH (:Entity)-[r]->(:Entity) WHERE s.id IN r.sources
WITH s, count(r) AS facts, count(CASE WHEN all(other IN r.sources WHERE other = s.id) THEN 1 END) AS alone
WITH s, facts, alone, COUNT { (s)-[:DISPUTES]->(:Claim) } AS disputes
WHERE facts + disputes > 0
RETURN s.id AS source, s.ref AS ref, s.title AS title, s.quality AS quality, facts, alone, disputes
ORDER BY facts DESC, disputes DESC, source
