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
        "CREATE (x:A:B:C:Made:Extra {id: 0, i: 0, f: 0.5, t: '', b: true, l: [1], d: date('2020-01-01'), v: 0, w: 0, made: true, met: true}) DELETE x WITH 1 AS done ";

    private static readonly string[] Labels = ["", ":A", ":B", ":A:B", ":C"];
    private static readonly string[] Types = ["R", "S", "T"];
    private static readonly string[] Values = ["i: 1", "i: 2", "i: -7", "f: 0.5", "f: 2.0", "t: 'a'", "t: 'Ab'", "b: true", "b: false", "l: [1, 2]", "l: ['a']", "d: date('2020-02-29')"];

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
    public string Statement => Names + "CREATE " + string.Join(", ", Nodes
        .Select((node, i) => $"(n{i}{node.Replace("{", $"{{id: {i}, ", StringComparison.Ordinal).Replace(", }", "}", StringComparison.Ordinal)})")
        .Concat(Relationships.Select((r, i) => $"(n{r.Start})-[{r.Text.Replace("{", $"{{id: {i}, ", StringComparison.Ordinal).Replace(", }", "}", StringComparison.Ordinal)}]->(n{r.End})")));

    private static Gen<string> Properties =>
        from count in Gen.Choose(0, 3)
        from values in Gen.Elements(Values).ArrayOf(count)
        select "{" + string.Join(", ", values.DistinctBy(v => v[0])) + "}";

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
