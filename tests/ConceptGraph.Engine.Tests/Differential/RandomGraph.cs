using FsCheck;
using FsCheck.Fluent;

namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>A small graph: the CREATE items of its nodes, and its relationships between them by number.</summary>
internal sealed record RandomGraph(IReadOnlyList<string> Nodes, IReadOnlyList<(int Start, string Text, int End)> Relationships)
{
    /// <summary>
    /// Neo4j never forgets a name, counts nulls for keys that it knows, and lists labels in the order in which it met them; so both sides meet all names first.
    /// </summary>
    private const string Names =
        "CREATE (x:A:B:C:X:U:Made:Extra {id: 0, i: 0, f: 0.5, t: '', b: true, l: [1], d: date('2020-01-01'), p: point({x: 0, y: 0}), u: 0, a: 0, x: 0, y: 0, v: 0, w: 0, made: true, met: true}) DELETE x";

    private static readonly string[] Labels = ["", ":A", ":B", ":A:B", ":C", ":X", ":X:A"];
    private static readonly string[] Types = ["R", "S", "T", "X"];
    private static readonly string[] Values = ["i: 1", "i: 2", "i: -7", "f: 0.5", "f: 2.0", "t: 'a'", "t: 'Ab'", "b: true", "b: false", "l: [1, 2]", "l: ['a']", "d: date('2020-02-29')", "d: date('1999-12-31')", "p: point({x: 1, y: 2})",
        "i: 3.0", "i: 'a'", "t: ''", "t: 7", "f: 0.0 / 0.0", "u: 1"];

    /// <summary>What both sides have before any graph: names, indexes and a constraint on labels and types that only some graphs use.</summary>
    public static IReadOnlyList<string> Schema { get; } =
    [
        Names,
        "CREATE INDEX x_i IF NOT EXISTS FOR (n:X) ON (n.i)",
        "CREATE INDEX x_t_f IF NOT EXISTS FOR (n:X) ON (n.t, n.f)",
        "CREATE INDEX x_d IF NOT EXISTS FOR (n:X) ON (n.d)",
        "CREATE TEXT INDEX x_text IF NOT EXISTS FOR (n:X) ON (n.t)",
        "CREATE POINT INDEX x_p IF NOT EXISTS FOR (n:X) ON (n.p)",
        "CREATE INDEX r_i IF NOT EXISTS FOR ()-[r:X]-() ON (r.i)",
        "CREATE CONSTRAINT u_u IF NOT EXISTS FOR (n:U) REQUIRE n.u IS UNIQUE",
        "CALL db.awaitIndexes()",
    ];

    public static Gen<RandomGraph> Generator { get; } =
        from size in Gen.Choose(1, 7)
        from nodes in (from label in Gen.Elements(Labels) from properties in Properties select $"{label} {properties}").ArrayOf(size)
        from count in Gen.Choose(0, 10)
        from relationships in (
            from start in Gen.Choose(0, size - 1)
            from end in Gen.Choose(0, size - 1)
            from type in Gen.Elements(Types)
            from properties in Properties
            select (start, $":{type} {properties}", end)).ArrayOf(count)
        select new RandomGraph(nodes, relationships);

    /// <summary>The statement that creates it; nodes are numbered by <c>id</c>, so that no two are alike.</summary>
    public string Statement => "CREATE " + string.Join(", ", Nodes
        .Select((node, i) => $"(n{i}{Numbered(node, i)})")
        .Concat(Relationships.Select((r, i) => $"(n{r.Start})-[{Numbered(r.Text, i)}]->(n{r.End})")));

    private static Gen<string> Properties =>
        from count in Gen.Choose(0, 3)
        from values in Gen.Elements(Values).ArrayOf(count)
        select "{" + string.Join(", ", values.DistinctBy(v => v[0])) + "}";

    private static string Numbered(string element, int number) => element.Insert(element.IndexOf('{', StringComparison.Ordinal) + 1, $"id: {number}, ").Replace(", }", "}", StringComparison.Ordinal);

    public IEnumerable<RandomGraph> Shrink()
    {
        for (int i = 0; i < Relationships.Count; i++)
        {
            yield return this with { Relationships = [.. Relationships.Where((_, at) => at != i)] };
        }

        int last = Nodes.Count - 1;
        if (last > 0 && Relationships.All(r => r.Start != last && r.End != last))
        {
            yield return this with { Nodes = [.. Nodes.Take(last)] };
        }
    }
}
