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
    ];

    private static readonly string[] Subqueries =
    [
        "EXISTS { (n)-->(z) WHERE z.i > 0 }", "COUNT { (n)--() }", "COUNT { MATCH (n)-[*1..2]->(z) RETURN DISTINCT z }", "COLLECT { MATCH (n)-->(z) RETURN z.id ORDER BY z.id }",
        "EXISTS { MATCH (n)-->(z) WITH z, count(*) AS c WHERE c > 1 RETURN z }", "size([(n)-->(z) | z.i])", "n {.i, .t, extra: 1}", "labels(n)", "properties(n)", "n.missing", "(n)-->()",
        "EXISTS { (n)-->{1,2}(:B) }", "COUNT { (n)-->(z)-->() WHERE z.i IS NOT NULL }", "COLLECT { MATCH (n)--(z) WHERE z.i > 0 RETURN DISTINCT z.t AS t ORDER BY t }", "COUNT { MATCH (n)-->(z) RETURN z UNION MATCH (n)<--(z) RETURN z }",
        "reduce(s = 0, z IN [(n)--(q) | q.id] | s + z)", "any(z IN [(n)-->(q) | q] WHERE z:B)", "[k IN ['i', 't'] | n[k]]", "n {.*}", "size(keys(n))", "n:A&!B", "valueType(n.l)", "size([(n)-[zs:R|T*1..2]->() | zs])",
        "EXISTS { MATCH (n)-->(z) WHERE NOT EXISTS { (z)-->(n) } }", "COLLECT { UNWIND [3, 1, 2] AS z WITH z WHERE z > n.i RETURN z ORDER BY z }", "COUNT { CALL (n) { MATCH (n)-->(z) RETURN z.i AS i UNION RETURN 1 AS i } RETURN i }",
    ];

    private static readonly string[] Aggregates =
        ["count(*)", "count(@0)", "count(DISTINCT @0)", "min(@0)", "max(@0)", "sum(n.i)", "avg(n.f)", "sum(n.f)", "stDev(n.i)", "percentileCont(n.i, 0.5)", "percentileDisc(n.f, 0.9)", "size(collect(@0))", "sum(DISTINCT n.i)", "avg(n.i)", "stDevP(n.f)", "min(n.d)", "max(n.t)", "count(n.b)", "size(collect(DISTINCT n.t))", "any(x IN collect(n.i) WHERE x > 1)",
            "reduce(s = 0, x IN collect(n.id) | s + x)", "percentileDisc(n.id, 0.3)", "count(*) + sum(n.id)", "min([n.i, n.t])", "count(DISTINCT [n.i, n.b])"];

    private static readonly string[] Updates =
    [
        "CREATE (n)-[:NEW {v: @0}]->(:Made {v: @1})", "CREATE (x:Made {v: @0, w: n.id})", "SET n.i = @0", "SET n.v = @0, n.w = @1", "SET n += {v: @0, i: null}", "SET n = {id: n.id, v: @0}", "SET n:Extra",
        "REMOVE n.i", "REMOVE n:A:B", "MERGE (x:Made {v: n.i IS NULL})", "MERGE (n)-[:R]->(x:C)", "MERGE (x:A {i: 1}) ON CREATE SET x.made = true ON MATCH SET x.met = true",
        "DETACH DELETE n", "FOREACH (x IN [1, 2] | CREATE (:Made {v: x, w: @0}))", "FOREACH (x IN CASE WHEN @2 THEN [n] ELSE [] END | SET x.v = @0)", "CALL (n) { CREATE (:Made {v: n.id}) }",
        "SET n[CASE WHEN @2 THEN 'v' ELSE 'w' END] = @0", "SET n:$(['Made', 'Extra'])", "REMOVE n:$('A')", "REMOVE n['t']", "SET n += properties(n)", "SET n = n {.id, .t, v: 1}", "MERGE (n)-[q:NEW {v: n.id}]-(x:C)", "MERGE (n)-[q:R]->(n)",
        "MERGE (x:Made {v: coalesce(@0, 1)}) ON CREATE SET x += {w: 1} ON MATCH SET x.met = true", "CREATE (x:Made), (y:Made {v: n.id})-[:NEW]->(x)", "CREATE (x:Made {v: n.i})-[q:NEW]->(n) SET q.v = @0", "OPTIONAL CALL (n) { MATCH (n)-[q:R]->() DELETE q RETURN count(*) AS done }",
        "FOREACH (q IN [(n)-[z]->() | z] | SET q.v = 1)", "CALL (n) { MATCH (n)-->(z) SET z:Extra }", "FOREACH (q IN CASE WHEN @2 THEN [n] ELSE [] END | DETACH DELETE q)", "INSERT (:Made&Extra {v: @0})",
    ];

    public static Gen<RandomQuery> Queries { get; } = Gen.Frequency((5, Reading), (2, Grouping), (3, Pipelines), (3, Writing), (4, Bare), (1, Ordering), (1, Uniting));

    private static Gen<(string Pattern, string[] Elements)> AnyPattern => Gen.Elements(Patterns);

    private static Gen<RandomQuery> Bare =>
        from first in TermGenerator.Any([], Depth)
        from second in TermGenerator.Any([], Depth)
        select new RandomQuery([("RETURN @0 AS a, @1 AS b", [first, second])], true, false);

    /// <summary>Values of all kinds in their order; equal ones are taken once, since their order is free.</summary>
    private static Gen<RandomQuery> Ordering =>
        from values in TermGenerator.Any([], 1).ArrayOf(4)
        from direction in Gen.Elements("", " DESC")
        select new RandomQuery([("UNWIND [@0, @1, @2, @3, null] AS x", values), ("WITH DISTINCT x", []), ($"RETURN x ORDER BY x{direction}", [])], true, false);

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
        from tail in Gen.Elements("", "", " ORDER BY a, id SKIP 1 LIMIT 3")
        let isOrdered = tail.Length > 0
        select new RandomQuery(
            [
                ($"{optional} {pattern.Pattern}", []),
                .. hasWhere ? [($"{(pattern.Pattern.Contains(") WHERE n <>", StringComparison.Ordinal) ? "AND" : "WHERE")} @0", new[] { condition })] : Array.Empty<(string, Term[])>(),
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
            "WITH DISTINCT n SKIP 0 UNWIND [@1, n.i] AS v")
        select new RandomQuery(
            [($"MATCH {pattern.Pattern}", []), (middle, [condition, value, list]), ("RETURN n.id AS id, v", [])], IsOrdered: false, Writes: false);

    private static Gen<RandomQuery> Writing =>
        from label in Gen.Elements("(n)", "(n:A)", "(n:B)", "(n)-[:R]->(:A)")
        from first in Gen.Elements(Updates)
        from second in Gen.Elements([.. Updates, "", "", ""])
        from value in TermGenerator.Of(TermKind.Integer, ["n"], 1)
        from other in TermGenerator.Of(TermKind.Text, ["n"], 1)
        from condition in TermGenerator.Of(TermKind.Boolean, ["n"], 1)
        select new RandomQuery(
            [($"MATCH {label} WITH DISTINCT n", []), (first, [value, other, condition]), ("WITH n", []), (second.Replace("(x:", "(y:", StringComparison.Ordinal).Replace(" x.", " y.", StringComparison.Ordinal), [value, other, condition]), ("RETURN count(*) AS c", [])],
            IsOrdered: true,
            Writes: true);
}
