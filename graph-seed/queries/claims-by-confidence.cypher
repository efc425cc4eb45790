// id: claims-by-confidence
// question: How sure is the graph of what it says, and on which basis?
// questionId: Seberapa yakin graf terhadap isinya, dan atas dasar apa?
// group: claims
// level: intermediate
// column: confidence – high, medium or low
// column: basis – seed, verified, generalKnowledge or editorial
// column: facts – how many facts
// column: disputed – how many of them are contested or contradicted
MATCH (:Entity)-[r]->(:Entity)
RETURN r.confidence AS confidence, r.basis AS basis, count(*) AS facts, count(CASE WHEN r.stance <> 'asserted' THEN 1 END) AS disputed
ORDER BY CASE confidence WHEN 'high' THEN 0 WHEN 'medium' THEN 1 ELSE 2 END, basis
