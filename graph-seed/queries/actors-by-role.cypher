// id: actors-by-role
// question: Which actors play a role, and how often?
// questionId: Aktor mana yang memegang suatu peran, dan seberapa sering?
// group: actors
// level: beginner
// parameter: role one-of(conductor|creator|addressee|audience|beneficiary|interlocutor|sanctioned|victim|member|party|practitioner|opponent|accused) audience – the role
// column: actor – id of the actor
// column: name – its name
// column: subtype – its subtype
// column: times – how many facts give it the role
// column: things – names of what it plays the role in, in alphabetical order
MATCH (a:Actor)-[r]-(thing:Entity)
WITH a, thing, r, startNode(r) = a AS forth
WITH a, thing, CASE
  WHEN type(r) = 'CONDUCTED_BY' THEN 'conductor'
  WHEN type(r) = 'CREATED_BY' AND NOT forth THEN 'creator'
  WHEN type(r) = 'TARGETS' THEN r.role
  WHEN type(r) = 'MEMBER_OF' AND forth THEN 'member'
  WHEN type(r) = 'PARTY_TO' THEN 'party'
  WHEN type(r) = 'PRACTISES' THEN 'practitioner'
  WHEN type(r) = 'OPPOSES' THEN 'opponent'
  WHEN type(r) = 'ATTRIBUTED_TO' THEN 'accused' END AS role
WHERE role = $role
WITH a, thing ORDER BY thing.name, thing.id
RETURN a.id AS actor, a.name AS name, head([l IN labels(a) WHERE NOT l IN ['Entity', 'Actor']]) AS subtype,
  count(*) AS times, collect(DISTINCT thing.name) AS things
ORDER BY times DESC, actor
