// id: relation-types
// question: Which relations does the graph use, how often, and how many of them are disputed?
// questionId: Relasi apa saja yang dipakai graf, seberapa sering, dan berapa yang diperdebatkan?
// group: overview
// level: beginner
// column: type – type of relation
// column: facts – how many facts of this type there are
// column: contested – how many of them better sources contest
// column: contradicted – how many of them better sources contradict
MATCH (:Entity)-[r]->(:Entity)
RETURN type(r) AS type, count(*) AS facts,
  count(CASE r.stance WHEN 'contested' THEN 1 END) AS contested,
  count(CASE r.stance WHEN 'contradicted' THEN 1 END) AS contradicted
ORDER BY facts DESC, type
