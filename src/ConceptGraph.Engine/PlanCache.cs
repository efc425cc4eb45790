using ConceptGraph.Engine.Planning;
using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine;

/// <summary>
/// Plans by query text, the least recently used dropped first. A plan is right for every graph; it is made anew when the indexes, or the size of the graph, are
/// no longer those it was made for. Thread-safe.
/// </summary>
internal sealed class PlanCache(int capacity)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> byUse = [];

    /// <summary>The plan of a text for a graph like this one, or null.</summary>
    public CachedStatement? Find(string text, IGraph graph)
    {
        lock (gate)
        {
            if (!entries.TryGetValue(text, out var node) || !node.Value.Shape.IsLike(graph))
            {
                return null;
            }

            if (!ReferenceEquals(byUse.First, node))
            {
                byUse.Remove(node);
                byUse.AddFirst(node);
            }

            return node.Value.Statement;
        }
    }

    /// <summary>Keeps a plan.</summary>
    public void Add(string text, CachedStatement statement, IGraph graph)
    {
        lock (gate)
        {
            if (entries.Remove(text, out var old))
            {
                byUse.Remove(old);
            }

            while (entries.Count >= capacity && byUse.Last is { } last)
            {
                entries.Remove(last.Value.Text);
                byUse.RemoveLast();
            }

            if (capacity > 0)
            {
                entries.Add(text, byUse.AddFirst(new Entry(text, statement, GraphShape.Of(graph))));
            }
        }
    }

    private sealed record Entry(string Text, CachedStatement Statement, GraphShape Shape);
}

/// <summary>A planned statement, its text, whether its plan is to be shown, what its parameters may be, and what is to be said about it.</summary>
internal sealed record CachedStatement(QueryPlan Plan, string Text, Syntax.Ast.ExplainMode Mode, ParameterTypeCheck ParameterTypes, StatementRemarks Remarks);

/// <summary>What of a graph decides about plans: its indexes, and its size in powers of four.</summary>
internal sealed record GraphShape(IReadOnlyList<IndexDefinition> Indexes, int Nodes, int Relationships)
{
    public static GraphShape Of(IGraph graph) => new(graph.Indexes, Magnitude(graph.NodeCount), Magnitude(graph.RelationshipCount));

    public bool IsLike(IGraph graph) =>
        Nodes == Magnitude(graph.NodeCount) && Relationships == Magnitude(graph.RelationshipCount) && Indexes.SequenceEqual(graph.Indexes);

    private static int Magnitude(int count) => (32 - int.LeadingZeroCount(count)) / 2;
}
