using FsCheck;
using FsCheck.Fluent;

namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>Random statements: reading clauses, perhaps a WITH or a subquery, then a RETURN, an aggregation or an update with its read-back.</summary>
internal static class QueryGenerator
{
    private const int Depth = 3;

    /// <summary>Patterns and the elements they bind.</summary>
    private static readonly (string Pattern, string[] Elements)[] Patterns =
    [
        ("(n)", ["n"]), ("(n:A)", ["n"]), ("(n:A|B)", ["n"]), ("(n:!A)", ["n"]), ("(n:A&B)", ["n"]), ("(n {i: 1})", ["n"]), ("(n WHERE n.i > 0)", ["n"]),
        ("(n)-[r]->(m)", ["n", "r", "m"]), ("(n)<-[r:R|S]-(m:B)", ["n", "r", "m"]), ("(n)-[r:!T]-(m)", ["n", "r", "m"]), ("(n:A)-[r]-(m)", ["n", "r", "m"]),
        ("(n)-[*1..2]->(m)", ["n", "m"]), ("(n)-[:R*0..3]-(m:A)", ["n", "m"]), ("(n)-[:R|T*..2 {i: 1}]->(m)", ["n", "m"]), ("(n)-->(o)-->(m)", ["n", "o", "m"]),
        ("(n)-->(o)<--(m)", ["n", "o", "m"]), ("(n)-->(n)", ["n"]), ("(n), (m:B)", ["n", "m"]), ("(n)-->(m), (m)-->(o)", ["n", "m", "o"]),
        ("(n)-->{1,2}(m)", ["n", "m"]), ("(n) ((a)-[q:R]->(e) WHERE a.i <= e.i)+ (m)", ["n", "m"]), ("(n)--+(m:C)", ["n", "m"]), ("(n)-[r:R]->(m)-[s]->(n)", ["n", "r", "m", "s"]),
        ("(n IS A|C)", ["n"]), ("(n:%)", ["n"]), ("(n:$('A'))", ["n"]), ("(n WHERE EXISTS { (n)-->(:B) })", ["n"]), ("(n)-[r]-(n)", ["n", "r"]), ("(n)-[r {i: 1}]->(m WHERE m.i IS NOT NULL)", ["n", "r", "m"]),
        ("(n)-->{2}(m)", ["n", "m"]), ("(n:A) ((x)-[q]->(y:!C))* (m)", ["n", "m"]), ("(n) ((x)-->(y)<--(z)){1,2} (m)", ["n", "m"]), ("(n)-[:R]->+(m)-[r:S]->(o)", ["n", "m", "r", "o"]), ("(n)-[:R|S]-{0,2}(m:B)", ["n", "m"]),
        ("p = SHORTEST 2 GROUPS (n:A)-->+(m:B)", ["n", "m"]), ("p = allShortestPaths((n:A)-[:R|S*]-(m:C)) WHERE n <> m", ["n", "m"]), ("p = ALL SHORTEST ((n:A) ((x)-->(y) WHERE y.id > 0)+ (m))", ["n", "m"]),
        ("p = shortestPath((n:A)-[*]->(m:B)) WHERE n <> m", ["n", "m"]), ("p = ALL SHORTEST (n:A)-->+(m)", ["n", "m"]), ("p = (n)-[:R*1..2]->(m)", ["n", "m"]),
        ("(n)-[r:R|S&!T]->(m)", ["n", "r", "m"]), ("(n)-[r:%]-(m:!%|A)", ["n", "r", "m"]), ("(n)-[r:$($null)]->(m)", ["n", "r", "m"]), ("(n)-[r:$any(['R', 'S'])]->(m)", ["n", "r", "m"]), ("(n:$any(['A', 'C']))", ["n"]), ("(n:$all(['A', 'B']))", ["n"]),
        ("(n)-[r WHERE r.i > 0 OR r.f IS NULL]-(m)", ["n", "r", "m"]), ("(n {i: $i})-[r]-(m)", ["n", "r", "m"]), ("(n)-[*0..1]-(m)", ["n", "m"]), ("(n)-[*2]->(m)", ["n", "m"]), ("(n)<-[:R|S*0..2]-(m {i: 2})", ["n", "m"]), ("(n)-[:R*0]->(m)", ["n", "m"]),
        ("(n) (()-[:R]->()-[:S]->()){1,2} (m)", ["n", "m"]), ("(n:A)-[:R|T]->{0,2}(m)", ["n", "m"]), ("(n) ((a WHERE a.i > 0)-->(e:B|C)){1,3} (m)", ["n", "m"]), ("(n)-[r:R]->{1,2}(m)-->(o)", ["n", "m", "o"]), ("(n) ((a)--(e) WHERE a.id < e.id)+ (m:B)", ["n", "m"]),
        ("p = ANY SHORTEST (n:A)-->*(m:A)", ["n", "m"]), ("p = SHORTEST 1 (n:A)-[:R|S]->+(m:C)", ["n", "m"]), ("p = ANY (n:A)-->{1,2}(m:B)", ["n", "m"]), ("SHORTEST 2 GROUPS (n:B)--+(m:A)", ["n", "m"]), ("p = SHORTEST GROUP (n) ((x)-[y:R]->(z) WHERE x.i IS NOT NULL)+ (m)", ["n", "m"]),
        ("p = ALL SHORTEST (n:A)-->{2,3}(m WHERE m.i > 0)", ["n", "m"]), ("p = allShortestPaths((n:A)-[*..2]-(m:B)) WHERE n <> m", ["n", "m"]), ("REPEATABLE ELEMENTS (n)-->{1,2}(m)", ["n", "m"]), ("(n)-->(m)<--(o)-->(n)", ["n", "m", "o"]), ("(n), (m) WHERE n.id < m.id", ["n", "m"]),
        ("(n:A)-[r]->(m), (m)-[s]->(o:B)", ["n", "r", "m", "s", "o"]), ("(n)-[r]->(m) WHERE NOT (m)-->(n)", ["n", "r", "m"]), ("(n:X)", ["n"]), ("(n:X WHERE n.i IS NOT NULL)-[r]-(m)", ["n", "r", "m"]), ("(n:X {t: 'a'})", ["n"]), ("(n:A&X|B)", ["n"]), ("()-[r:X]->(n)", ["n", "r"]), ("(n)-[r:X {i: 1}]-(m:X)", ["n", "r", "m"]),
    ];

    private static readonly string[] Subqueries =
    [
        "EXISTS { (n)-->(z) WHERE z.i > 0 }", "COUNT { (n)--() }", "COUNT { MATCH (n)-[*1..2]->(z) RETURN DISTINCT z }", "COLLECT { MATCH (n)-->(z) RETURN z.id ORDER BY z.id }",
        "EXISTS { MATCH (n)-->(z) WITH z, count(*) AS c WHERE c > 1 RETURN z }", "size([(n)-->(z) | z.i])", "n {.i, .t, extra: 1}", "labels(n)", "properties(n)", "n.missing", "(n)-->()",
        "EXISTS { (n)-->{1,2}(:B) }", "COUNT { (n)-->(z)-->() WHERE z.i IS NOT NULL }", "COLLECT { MATCH (n)--(z) WHERE z.i > 0 RETURN DISTINCT z.t AS t ORDER BY t }", "COUNT { MATCH (n)-->(z) RETURN z UNION MATCH (n)<--(z) RETURN z }",
        "reduce(s = 0, z IN [(n)--(q) | q.id] | s + z)", "any(z IN [(n)-->(q) | q] WHERE z:B)", "[k IN ['i', 't'] | n[k]]", "n {.*}", "size(keys(n))", "n:A&!B", "valueType(n.l)", "size([(n)-[zs:R|T*1..2]->() | zs])",
        "EXISTS { MATCH (n)-->(z) WHERE NOT EXISTS { (z)-->(n) } }", "COLLECT { UNWIND [3, 1, 2] AS z WITH z WHERE z > n.i RETURN z ORDER BY z }", "COUNT { CALL (n) { MATCH (n)-->(z) RETURN z.i AS i UNION RETURN 1 AS i } RETURN i }",
        "n = head([n, null])", "valueType(n)", "[n, 1] IN [[n, 1.0]]", "toStringOrNull(n)", "{a: n, b: labels(n)}", "n IS :: NODE", "[n, n.i] = [n, n.t]", "properties(n) = n {.*}", "n[$t]", "n['i']", "n < 1", "n IN [null, n]",
        "[(n)-[z]->(w) WHERE z.i > 0 | [type(z), w.id]]", "[z IN COLLECT { MATCH (n)-[z]-() RETURN z ORDER BY z.id } | type(z) + z.id]", "size([z IN [(n)-->(w) | w.i] WHERE z IS NOT NULL])", "head(COLLECT { MATCH (n)--(z) RETURN z.t AS t ORDER BY t DESC, z.id LIMIT 1 })",
        "n:A|B&!C", "n IS A", "NOT (n)--(:C)", "(n)-[:R|S]->(:A) OR n:C", "CASE WHEN n:A THEN 1 WHEN (n)--() THEN 2 ELSE n.t END", "EXISTS { (n)-[z]->() WHERE z:R|T }", "COUNT { MATCH (n)-[z WHERE z.i = 1]->() }", "exists((n)-->(:B))",
        "EXISTS { MATCH (n)-->(z) RETURN z UNION MATCH (n)<--(z:C) RETURN z }", "COLLECT { MATCH (n)-->(z) RETURN count(z) AS c }", "COUNT { MATCH (n)-->(z) WITH z ORDER BY z.id SKIP 1 LIMIT $i RETURN z }", "n {.i, b: n.t, .missing}", "n {id: n.id, .*}", "isEmpty([(n)-->() | 1])",
    ];

    private static readonly string[] Aggregates =
        ["count(*)", "count(@0)", "count(DISTINCT @0)", "min(@0)", "max(@0)", "sum(n.i)", "avg(n.f)", "sum(n.f)", "stDev(n.i)", "percentileCont(n.i, 0.5)", "percentileDisc(n.f, 0.9)", "size(collect(@0))", "sum(DISTINCT n.i)", "avg(n.i)", "stDevP(n.f)", "min(n.d)", "max(n.t)", "count(n.b)", "size(collect(DISTINCT n.t))", "any(x IN collect(n.i) WHERE x > 1)",
            "reduce(s = 0, x IN collect(n.id) | s + x)", "percentileDisc(n.id, 0.3)", "count(*) + sum(n.id)", "min([n.i, n.t])", "count(DISTINCT [n.i, n.b])", "sum(@0)", "avg(@0)", "percentileCont(@0, 0.4)", "percentileDisc(@0, $f)", "percentileCont(n.i, n.f)", "stDev(@0)", "count(DISTINCT @0) * 2 + max(n.id)", "min(CASE WHEN n.b THEN n.i ELSE n.t END)",
        "max([@0, 1])", "collect(DISTINCT n.missing)", "[x IN collect(DISTINCT n.i) WHERE x > 1 | x * count(*)][..0]", "avg(n.i + 0.5)", "sum(duration({days: n.i}))", "avg(duration({days: n.i}))", "count(n) = count(DISTINCT n)", "max(n.p)", "min(n.l)", "max(n.b)", "{a: count(*), b: min(n.i)}", "CASE WHEN count(*) > 1 THEN max(n.id) END", "min(coalesce(n.i, n.f, n.t))", "sum(n.i) / count(*)"];

    private static readonly string[] Updates =
    [
        "CREATE (n)-[:NEW {v: @0}]->(:Made {v: @1})", "CREATE (x:Made {v: @0, w: n.id})", "SET n.i = @0", "SET n.v = @0, n.w = @1", "SET n += {v: @0, i: null}", "SET n = {id: n.id, v: @0}", "SET n:Extra",
        "REMOVE n.i", "REMOVE n:A:B", "MERGE (x:Made {v: n.i IS NULL})", "MERGE (n)-[:R]->(x:C)", "MERGE (x:A {i: 1}) ON CREATE SET x.made = true ON MATCH SET x.met = true",
        "DETACH DELETE n", "FOREACH (x IN [1, 2] | CREATE (:Made {v: x, w: @0}))", "FOREACH (x IN CASE WHEN @2 THEN [n] ELSE [] END | SET x.v = @0)", "CALL (n) { CREATE (:Made {v: n.id}) }",
        "SET n[CASE WHEN @2 THEN 'v' ELSE 'w' END] = @0", "SET n:$(['Made', 'Extra'])", "REMOVE n:$('A')", "REMOVE n['t']", "SET n += properties(n)", "SET n = n {.id, .t, v: 1}", "MERGE (n)-[q:NEW {v: n.id}]-(x:C)", "MERGE (n)-[q:R]->(n)",
        "MERGE (x:Made {v: coalesce(@0, 1)}) ON CREATE SET x += {w: 1} ON MATCH SET x.met = true", "CREATE (x:Made), (y:Made {v: n.id})-[:NEW]->(x)", "CREATE (x:Made {v: n.i})-[q:NEW]->(n) SET q.v = @0", "OPTIONAL CALL (n) { MATCH (n)-[q:R]->() DELETE q RETURN count(*) AS done }",
        "FOREACH (q IN [(n)-[z]->() | z] | SET q.v = 1)", "CALL (n) { MATCH (n)-->(z) SET z:Extra }", "FOREACH (q IN CASE WHEN @2 THEN [n] ELSE [] END | DETACH DELETE q)", "INSERT (:Made&Extra {v: @0})", "SET n += $m", "SET n = $m", "SET n.v = $l", "SET n.v = $k", "CREATE (:Made {v: $d, w: $p})", "CREATE (x:Made) SET x = properties(n), x.v = @0", "MERGE (x:X {i: @0})", "MERGE (x:U {u: @0})", "CREATE (:U {u: @0})", "SET n.u = n.id SET n:U",
        "SET n.u = 1 SET n:U", "MERGE (x:U {u: n.i}) ON MATCH SET x.u = x.u + 1", "FOREACH (x IN range(0, 1) | FOREACH (y IN [x, @0] | MERGE (:Made {v: y, w: x})))", "DETACH DELETE n RETURN n.i AS gone, labels(n) AS ls", "MATCH (n)-[q]-() DELETE q", "WITH n MATCH (n)-[q]->(z) DETACH DELETE z",
        "MERGE (n)-[q:R {i: @0}]-(x:A)", "MERGE (n)<-[q:S]-(x:B {t: @1})-[:R]->(y:C)", "MERGE (n)-[q:T]-(n) ON MATCH SET q.v = @0 ON CREATE SET q.w = @1", "OPTIONAL MATCH (n)-[q:R]->(z) SET z.v = @0, q.v = @1 REMOVE z.i", "OPTIONAL MATCH (n)-[q:S]->() DELETE q", "CALL (n) { WITH n WHERE @2 SET n.v = @0 RETURN count(*) AS k }",
        "CALL (n) { MERGE (x:Made {v: n.i IS NULL}) RETURN x UNION CREATE (x:Extra) RETURN x }", "REMOVE n.i, n.t, n:B", "SET n.i = n.i + 1, n.f = n.i", "SET n.t = @1 WITH n MATCH (x:X) WHERE x.t = @1 SET x.met = true", "FOREACH (x IN $l | SET n.v = x)", "SET n = null", "SET n += {}", "SET n = {}", "OPTIONAL MATCH (n)-[q]-() DELETE q, n",
    ];

    public static Gen<RandomQuery> Queries { get; } = Gen.Frequency((5, Reading), (2, Grouping), (3, Pipelines), (3, Writing), (4, Bare), (2, Ordering), (2, Seeking), (1, Uniting));

    private static Gen<(string Pattern, string[] Elements)> AnyPattern => Gen.Elements(Patterns);

    private static Gen<RandomQuery> Bare =>
        from first in TermGenerator.Any([], Depth)
        from second in TermGenerator.Any([], Depth)
        select new RandomQuery([("RETURN @0 AS a, @1 AS b", [first, second])], true, false);

    /// <summary>Values of all kinds in their order; equal ones are taken once, since their order is free.</summary>
    private static Gen<RandomQuery> Ordering =>
        from values in TermGenerator.Any([], 1).ArrayOf(4)
        from direction in Gen.Elements("", " DESC")
        from end in Gen.Elements(
            "WITH DISTINCT x RETURN x ORDER BY x%",
            "WITH DISTINCT [x, 1] AS x RETURN x ORDER BY x%",
            "WITH DISTINCT {a: x} AS x RETURN x ORDER BY x%",
            "RETURN valueType(x) AS t, count(*) AS c ORDER BY c%, t",
            "WITH DISTINCT x RETURN x, valueType(x) AS t ORDER BY t%, x",
            "RETURN min(x) AS a, max(x) AS b, count(DISTINCT x) AS c",
            "RETURN min([x]) AS a, max([x, 1]) AS b",
            "WITH DISTINCT x ORDER BY x% LIMIT 3 RETURN collect(x) AS a",
            "WITH x ORDER BY x% RETURN collect(DISTINCT x)[0] AS a",
            "WITH DISTINCT x WHERE x >= @0 RETURN x ORDER BY x%",
            "UNWIND [@0, @2] AS y RETURN x = y AS a, x < y AS b, x IN [y, null] AS c, x <> y AS d ORDER BY a, b%, c, d")
        select new RandomQuery([("UNWIND [@0, @1, @2, @3, null] AS x", values), (end.Replace("%", direction, StringComparison.Ordinal), values)], true, false);

    /// <summary>Conditions that an index can answer, on the labels and types that have some.</summary>
    private static Gen<RandomQuery> Seeking =>
        from pattern in Gen.Elements("(n:X)", "(n:X)", "(n:U)", "()-[n:X]->()", "()-[n:X]-()", "(n:X)-[q]-(m:X)")
        from key in Gen.Elements("i", "t", "f", "d", "p", "l", "b", "u")
        from condition in Gen.Elements(
            "n.% = @0", "n.% IN [@0, @1, null]", "n.% > @0", "@0 >= n.%", "@0 <= n.% < @1", "n.% IS NULL", "n.% IS NOT NULL", "n.% = @0 OR n.% = @1", "n.% = @0 AND n.i = 1", "NOT n.% = @0", "n.% <> @0", "n.t STARTS WITH @2", "n.t CONTAINS @2",
            "n.t ENDS WITH @2", "n.% IN $l", "n.% = $i", "n.% IN $k", "n.% = $null", "n.t = $t", "n.% > $i", "point.distance(n.p, @3) < 3", "point.withinBBox(n.p, @3, point({x: 9, y: 9}))", "n.% > @0 AND n.% < @1", "n.% >= @0 AND n.t = @2", "n.i IN [1, 2.0, 'a'] AND n.t IN ['a', @2]",
            "any(x IN [@0, @1] WHERE n.% = x)", "n.% = n.i", "n.% :: INTEGER", "n.% IS :: STRING NOT NULL", "n.% IN @4", "n.% > @0 OR n.t = @2", "n.t =~ 'a.*'", "n.i = 1 OR n.t = 'a' OR n.% = @0", "coalesce(n.%, 1) = @0", "n.i + 1 = 2")
        from terms in (
            from first in TermGenerator.Any([], 1)
            from second in TermGenerator.Any([], 1)
            from text in TermGenerator.Of(TermKind.Text, [], 1)
            from point in TermGenerator.Of(TermKind.Point, [], 0)
            from list in TermGenerator.Of(TermKind.List, [], 1)
            select (Term[])[first, second, text, point, list])
        from end in Gen.Elements("RETURN n.id AS id", "RETURN count(*) AS c", "RETURN DISTINCT n.% AS v", "RETURN n.id AS id, n.% AS v ORDER BY v, id LIMIT 2", "RETURN min(n.%) AS lo, max(n.%) AS hi", "WITH n ORDER BY n.% DESC, n.id RETURN collect(n.id) AS ids")
        select new RandomQuery([($"MATCH {pattern}", []), ($"WHERE {condition.Replace("%", key, StringComparison.Ordinal)}", terms), (end.Replace("%", key, StringComparison.Ordinal), [])], IsOrdered: false, Writes: false);

    private static Gen<RandomQuery> Uniting =>
        from first in AnyPattern
        from second in AnyPattern
        from one in TermGenerator.Any(["n"], 1)
        from other in TermGenerator.Any(["n"], 1)
        from union in Gen.Elements("UNION", "UNION ALL")
        select new RandomQuery(
            [($"MATCH {first.Pattern}", []), ("RETURN @0 AS a, n.id AS b", [one]), ($"{union} MATCH {second.Pattern}", []), ("RETURN n.id AS b, @0 AS a", [other])], IsOrdered: false, Writes: false);

    private static Gen<RandomQuery> Reading =>
        from pattern in AnyPattern
        from optional in Gen.Frequency((3, Gen.Constant("MATCH")), (1, Gen.Constant("OPTIONAL MATCH")))
        from condition in TermGenerator.Of(TermKind.Boolean, pattern.Elements, Depth)
        from hasWhere in Gen.Elements(true, false)
        from value in TermGenerator.Any(pattern.Elements, Depth)
        from subquery in Gen.Elements(Subqueries)
        from distinct in Gen.Elements("", "DISTINCT ")
        from tail in Gen.Elements("", "", "", " ORDER BY a, id SKIP 1 LIMIT 3", " ORDER BY id % 2 DESC, a DESC, id LIMIT $i", " ORDER BY toString(id), a")
        let isOrdered = tail.Length > 0
        select new RandomQuery(
            [
                ($"{optional} {pattern.Pattern}", []),
                .. hasWhere ? [($"{(pattern.Pattern.Contains(") WHERE ", StringComparison.Ordinal) ? "AND" : "WHERE")} @0", new[] { condition })] : Array.Empty<(string, Term[])>(),
                ($"RETURN {(isOrdered ? "DISTINCT " : distinct)}@0 AS a, {(isOrdered ? "n.id" : subquery)} AS id{tail}", [value]),
            ],
            isOrdered,
            Writes: false);

    private static Gen<RandomQuery> Grouping =>
        from pattern in AnyPattern
        from key in TermGenerator.Any(pattern.Elements, 1)
        from value in TermGenerator.Any(pattern.Elements, 1)
        from aggregate in Gen.Elements(Aggregates)
        from other in Gen.Elements(Aggregates)
        from grouped in Gen.Elements(true, false)
        select new RandomQuery(
            [
                ($"MATCH {pattern.Pattern}", []),
                grouped
                    ? ($"RETURN @1 AS k, {aggregate} AS x, {other} AS y", [value, key])
                    : ($"RETURN {aggregate} AS x, {other} AS y", new[] { value }),
            ],
            IsOrdered: false,
            Writes: false);

    private static Gen<RandomQuery> Pipelines =>
        from pattern in AnyPattern
        from condition in TermGenerator.Of(TermKind.Boolean, ["n"], 2)
        from value in TermGenerator.Any(["n"], 2)
        from list in TermGenerator.Of(TermKind.List, ["n"], 1)
        from middle in Gen.Elements(
            "WITH DISTINCT n, @1 AS v WHERE @0",
            "WITH n, count(*) AS v WHERE v > 1 OR @0",
            "UNWIND @2 AS v",
            "WITH n ORDER BY n.id LIMIT 3 OPTIONAL MATCH (n)-[r]->(v)",
            "CALL (n) { MATCH (n)--(z) RETURN count(z) AS v }",
            "CALL { WITH n OPTIONAL MATCH (n)-->(z) RETURN z.i AS v UNION WITH n RETURN n.i AS v }",
            "WITH collect(DISTINCT n) AS ns UNWIND ns AS n WITH n, size(ns) AS v",
            "CALL (n) { OPTIONAL MATCH (n)-->(z) WITH z ORDER BY z.id LIMIT 1 RETURN z.id AS v }",
            "OPTIONAL CALL (n) { MATCH (n)-->(z:B) RETURN z.id AS v }",
            "CALL (*) { UNWIND [1, 2] AS q RETURN q * n.i AS v }",
            "CALL (n) { MATCH (n)--(z) WHERE @0 RETURN min(z.i) AS v UNION ALL RETURN n.id AS v }",
            "WITH n, [(n)-->(z) | z.id] AS zs UNWIND CASE WHEN size(zs) = 0 THEN [null] ELSE zs END AS v",
            "MATCH (n)-[*1..2]-(v:B)",
            "OPTIONAL MATCH (n)-->(v) WHERE @0",
            "WITH *, @1 AS v WHERE v IS NOT NULL",
            "WITH n, COUNT { (n)--() } AS v ORDER BY v DESC, n.id LIMIT 3",
            "WITH n.i AS k, collect(n) AS ns, max(n.id) AS v UNWIND ns AS n",
            "WITH DISTINCT n SKIP 0 UNWIND [@1, n.i] AS v",
            "UNWIND $l AS v",
            "UNWIND $k AS w WITH n, w AS v WHERE w > n.i OR @0",
            "WITH n, {a: @1, b: n.i} AS q WITH n, q.a AS v, q.b AS b WHERE b IS NULL OR b < 2",
            "CALL (n) { RETURN @1 AS v UNION ALL RETURN n.i AS v UNION ALL RETURN null AS v }",
            "CALL (n) { MATCH (n)-[q]->() WITH type(q) AS ty, count(*) AS c RETURN collect(ty + c)[..0] AS v }",
            "CALL (n) { CALL (n) { MATCH (n)--(z) RETURN z.id AS a UNION RETURN n.id AS a } RETURN max(a) AS v }",
            "CALL () { UNWIND [1, @1] AS v RETURN v }",
            "WITH n, [x IN [@1, n.i, n.t] WHERE x IS NOT NULL] AS v WHERE size(v) > 1",
            "WITH min(n.i) AS lo, collect(n) AS ns UNWIND ns AS n WITH n, n.i = lo AS v",
            "WITH n WHERE EXISTS { MATCH (n)-->(z) WHERE @0 } WITH n, 1 AS v",
            "MATCH (v:X) WHERE v.i = n.i",
            "MATCH (v:X) WHERE v.i = @1 AND n.id >= 0",
            "OPTIONAL MATCH (n)-->(z)-->(v) WHERE z.i > 0",
            "OPTIONAL MATCH (n)-[:R]->(z) OPTIONAL MATCH (z)-[:S]->(v)",
            "MATCH (v) WHERE v.t STARTS WITH n.t",
            "WITH n.t AS k, avg(n.i) AS v, collect(n)[0] AS n ORDER BY k LIMIT 0",
            "UNWIND [null, n.i, n.t, @1] AS v WITH DISTINCT n, v",
            "WITH n, CASE n.i WHEN 1, 2 THEN 'low' WHEN > 2 THEN 'high' ELSE n.t END AS v",
            "FILTER n.i > 0 LET v = 1",
            "WITH *, n.i AS v ORDER BY v, n.id SKIP 1 LIMIT 2")
        select new RandomQuery(
            [($"MATCH {pattern.Pattern}", []), (middle, [condition, value, list]), ("RETURN n.id AS id, v", [])], IsOrdered: false, Writes: false);

    private static Gen<RandomQuery> Writing =>
        from label in Gen.Elements("(n)", "(n:A)", "(n:B)", "(n)-[:R]->(:A)", "(n:X)", "(n {id: 0})")
        from first in Gen.Elements(Updates)
        from second in Gen.Elements([.. Updates.Where(u => !(u.Contains("MATCH (n)", StringComparison.Ordinal) && first.Contains("DELETE", StringComparison.Ordinal))), "", "", ""])
        from value in TermGenerator.Of(TermKind.Integer, ["n"], 1)
        from other in TermGenerator.Of(TermKind.Text, ["n"], 1)
        from condition in TermGenerator.Of(TermKind.Boolean, ["n"], 1)
        select new RandomQuery(
            [($"MATCH {label} WITH DISTINCT n", []), (first, [value, other, condition]), ("WITH n", []), (second.Replace("(x:", "(y:", StringComparison.Ordinal).Replace(" x.", " y.", StringComparison.Ordinal), [value, other, condition]), ("RETURN count(*) AS c", [])],
            IsOrdered: true,
            Writes: true);
}
