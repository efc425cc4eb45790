// id: examples-of-concept
// question: Which examples illustrate a concept or a narrower one, in order of time?
// questionId: Contoh apa saja yang menggambarkan suatu konsep atau konsep di bawahnya, menurut urutan waktu?
// group: examples
// level: beginner
// parameter: concept entity(Concept) cyber-diplomacy – the concept
// column: start – when it began, as precisely as known; null when unknown
// column: example – id of the example, event, forum, instrument or actor
// column: name – its name
// column: kind – its kind
// column: concept – id of the concept that it illustrates
// column: conductedBy – ids of those who conducted it
// column: stance – asserted, contested or contradicted
// column: fact – id of the fact
// column: sources – ids of the sources
// column: locators – place in each source; empty text where there is none
MATCH (:Concept {id: $concept})<-[:BROADER*0..12]-(c:Concept)
WITH DISTINCT c
MATCH (e:Entity)-[r:ILLUSTRATES]->(c)
RETURN coalesce(e.start, e.adopted, e.opened, e.founded) AS start, e.id AS example, e.name AS name,
  head([l IN labels(e) WHERE l IN ['Actor', 'Event', 'Example', 'Forum', 'Instrument']]) AS kind, c.id AS concept,
  COLLECT { MATCH (e)-[:CONDUCTED_BY]->(a:Actor) RETURN DISTINCT a.id AS id ORDER BY id } AS conductedBy,
  r.stance AS stance, r.id AS fact, coalesce(r.sources, []) AS sources, coalesce(r.locators, []) AS locators
ORDER BY start, example, concept
