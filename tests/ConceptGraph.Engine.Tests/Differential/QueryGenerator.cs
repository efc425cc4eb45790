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
        ("p = shortestPath((n:A)-[*]->(m:B)) WHERE n <> m", ["n", "m"]), ("p = ALL SHORTEST (n:A)-->+(m)", ["n", "m"]), ("p = (n)-[:R*1..2]->(m)", ["n", "m"]),
    ];

    private static readonly string[] Subqueries =
    [
        "EXISTS { (n)-->(z) WHERE z.i > 0 }", "COUNT { (n)--() }", "COUNT { MATCH (n)-[*1..2]->(z) RETURN DISTINCT z }", "COLLECT { MATCH (n)-->(z) RETURN z.id ORDER BY z.id }",
        "EXISTS { MATCH (n)-->(z) WITH z, count(*) AS c WHERE c > 1 RETURN z }", "size([(n)-->(z) | z.i])", "n {.i, .t, extra: 1}", "labels(n)", "properties(n)", "n.missing", "(n)-->()",
    ];

    private static readonly string[] Aggregates =
        ["count(*)", "count(@0)", "count(DISTINCT @0)", "min(@0)", "max(@0)", "sum(n.i)", "avg(n.f)", "sum(n.f)", "stDev(n.i)", "percentileCont(n.i, 0.5)", "percentileDisc(n.f, 0.9)", "size(collect(@0))"];

    private static readonly string[] Updates =
    [
        "CREATE (n)-[:NEW {v: @0}]->(:Made {v: @1})", "CREATE (x:Made {v: @0, w: n.id})", "SET n.i = @0", "SET n.v = @0, n.w = @1", "SET n += {v: @0, i: null}", "SET n = {id: n.id, v: @0}", "SET n:Extra",
        "REMOVE n.i", "REMOVE n:A:B", "MERGE (x:Made {v: n.i IS NULL})", "MERGE (n)-[:R]->(x:C)", "MERGE (x:A {i: 1}) ON CREATE SET x.made = true ON MATCH SET x.met = true",
        "DETACH DELETE n", "FOREACH (x IN [1, 2] | CREATE (:Made {v: x, w: @0}))", "FOREACH (x IN CASE WHEN @2 THEN [n] ELSE [] END | SET x.v = @0)", "CALL (n) { CREATE (:Made {v: n.id}) }",
    ];

    public static Gen<RandomQuery> Queries { get; } = Gen.Frequency((5, Reading), (2, Grouping), (2, Pipelines), (3, Writing), (2, Bare));

    private static Gen<(string Pattern, string[] Elements)> AnyPattern => Gen.Elements(Patterns);

    private static Gen<RandomQuery> Bare =>
        from first in TermGenerator.Any([], Depth)
        from second in TermGenerator.Any([], Depth)
        select new RandomQuery([("RETURN @0 AS a, @1 AS b", [first, second])], true, false);

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
            "WITH collect(DISTINCT n) AS ns UNWIND ns AS n WITH n, size(ns) AS v")
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
