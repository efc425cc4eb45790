// id: timeline
// question: What happened when?
// questionId: Apa yang terjadi dan kapan?
// group: overview
// level: beginner
// parameter: from date 2012 – first date, 2012, 2012-03 or 2012-03-14; what is dated 2012 only counts as before 2012-03
// parameter: to date 2013-12-31 – last date; what began on it is included
// column: start – when it began or was adopted or opened, as precisely as known
// column: end – when it ended; null when it goes on or is unknown
// column: id – id of the event, example, forum, instrument or actor
// column: name – its name
// column: kind – its kind
// column: subtype – its subtype
// column: sources – ids of the sources of its own properties
MATCH (e:Entity)
WITH e, coalesce(e.start, e.adopted, e.opened, e.founded) AS start
WHERE start IS NOT NULL AND start >= $from AND (start <= $to OR start STARTS WITH $to)
WITH e, start,
  head([l IN labels(e) WHERE l IN ['Actor', 'Concept', 'Event', 'Example', 'Forum', 'Instrument', 'Place', 'Source']]) AS kind
RETURN start, coalesce(e.end, e.dissolved) AS end, e.id AS id, e.name AS name, kind,
  head([l IN labels(e) WHERE l <> 'Entity' AND l <> kind]) AS subtype, coalesce(e.sources, []) AS sources
ORDER BY start, id
