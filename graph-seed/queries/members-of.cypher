// id: members-of
// question: Who belongs to an organisation or forum, in which role?
// questionId: Siapa anggota suatu organisasi atau forum, dan apa perannya?
// group: actors
// level: beginner
// parameter: organisation entity gulf-cooperation-council – the organisation, state organ, coalition or forum
// column: member – id of the member
// column: name – its name
// column: subtype – its subtype
// column: role – its role or office; null when none is named
// column: validFrom – since when; null when unknown
// column: validTo – until when; null when it still holds or is unknown
// column: fact – id of the fact
// column: sources – ids of the sources
// column: locators – place in each source; empty text where there is none
MATCH (member:Actor)-[r:MEMBER_OF]->(:Entity {id: $organisation})
RETURN member.id AS member, member.name AS name, head([l IN labels(member) WHERE NOT l IN ['Entity', 'Actor']]) AS subtype,
  r.role AS role, r.validFrom AS validFrom, r.validTo AS validTo, r.id AS fact,
  coalesce(r.sources, []) AS sources, coalesce(r.locators, []) AS locators
ORDER BY member, fact
