// id: concepts-without-example
// question: Which concepts does no example illustrate, nor any narrower concept of theirs?
// questionId: Konsep mana yang belum memiliki contoh, begitu pula konsep di bawahnya?
// group: coverage
// level: intermediate
// parameter: subtype one-of(Theory|Practice|Norm|LawAndInstitution|SystemicCondition|Power|Threat|Domain|PolicyIssue|Goal) Norm – subtype of concept
// column: concept – id of the concept
// column: name – its name
// column: facts – how many facts it takes part in
MATCH (c:Concept)
WHERE $subtype IN labels(c) AND NOT EXISTS { MATCH (c)<-[:BROADER*0..12]-(:Concept)<-[:ILLUSTRATES]-(:Entity) }
RETURN c.id AS concept, c.name AS name, COUNT { (c)--(:Entity) } AS facts
ORDER BY facts DESC, concept
