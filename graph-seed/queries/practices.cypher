// id: practices
// question: Who practises what?
// questionId: Siapa mempraktikkan apa?
// group: actors
// level: beginner
// column: actor – id of the actor
// column: actorName – its name
// column: practice – id of the practice, doctrine or position
// column: practiceName – its name
// column: picture – the fact as a path from the actor to the practice
MATCH picture = (a:Actor)-[:PRACTISES]->(c:Concept)
RETURN a.id AS actor, a.name AS actorName, c.id AS practice, c.name AS practiceName, picture
ORDER BY actor, practice
