using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Tests.Storage;

/// <summary>The same graph in dictionaries, as plainly as can be: the oracle for the store.</summary>
internal sealed class GraphModel
{
    public SortedDictionary<int, ModelNode> Nodes { get; private init; } = [];

    public SortedDictionary<int, ModelRelationship> Relationships { get; private init; } = [];

    public GraphModel Copy() => new()
    {
        Nodes = new(Nodes.ToDictionary(pair => pair.Key, pair => new ModelNode([.. pair.Value.Labels], new(pair.Value.Properties)))),
        Relationships = new(Relationships.ToDictionary(pair => pair.Key, pair => pair.Value with { Properties = new(pair.Value.Properties) })),
    };

    /// <summary>Compares every read of a graph with the model.</summary>
    public void AssertSame(IGraph graph, int tokens)
    {
        Assert.Equal(Nodes.Count, graph.NodeCount);
        Assert.Equal(Relationships.Count, graph.RelationshipCount);
        Assert.Equal(Nodes.Keys, ScanAll((ref position, buffer) => graph.ScanNodes(ref position, buffer)));
        Assert.Equal(Relationships.Keys, ScanAll((ref position, buffer) => graph.ScanRelationships(IGraph.AnyType, ref position, buffer)));
        for (int token = 0; token < tokens; token++)
        {
            int wanted = token;
            var labelled = Nodes.Where(pair => pair.Value.Labels.Contains(wanted)).Select(pair => pair.Key).ToList();
            Assert.Equal(labelled, ScanAll((ref position, buffer) => graph.ScanLabel(wanted, ref position, buffer)));
            Assert.Equal(labelled.Count, graph.CountNodes(wanted));
            var typed = Relationships.Where(pair => pair.Value.Type == wanted).Select(pair => pair.Key).ToList();
            Assert.Equal(typed, ScanAll((ref position, buffer) => graph.ScanRelationships(wanted, ref position, buffer)));
            Assert.Equal(typed.Count, graph.CountRelationships(wanted));
        }

        var outgoing = Relationships.ToLookup(pair => pair.Value.Start);
        var incoming = Relationships.ToLookup(pair => pair.Value.End);
        for (int node = 0; node < graph.NodeBound; node++)
        {
            AssertSameNode(graph, node, tokens);
            AssertSameRows(graph, node, tokens, [.. outgoing[node]], [.. incoming[node]]);
        }

        foreach (var (id, relationship) in Relationships)
        {
            Assert.Equal((relationship.Start, relationship.Type, relationship.End), (graph.StartOf(id), graph.TypeOf(id), graph.EndOf(id)));
            AssertSameProperties(relationship.Properties, graph.RelationshipKeys(id), key => graph.RelationshipProperty(id, key));
        }

        AssertSameColumns(graph, tokens);
        for (int type = IGraph.AnyType; type < tokens; type++)
        {
            AssertManyExpandAsEachDoes(graph, Direction.Outgoing, type);
            AssertManyExpandAsEachDoes(graph, Direction.Incoming, type);
        }
    }

    private static void AssertSameProperties(SortedDictionary<int, Value> expected, int[] keys, Func<int, Value> read)
    {
        Assert.Equal(expected.Keys, keys);
        foreach (var (key, value) in expected)
        {
            Assert.Equal(Comparable(value), Comparable(read(key)));
        }
    }

    private static (ValueKind Kind, object? Item) Comparable(Value value) => (value.Kind, value.Kind switch
    {
        ValueKind.Integer => value.AsInteger(),
        ValueKind.Float => value.AsFloat(),
        ValueKind.Boolean => value.AsBoolean(),
        ValueKind.String => value.AsString(),
        _ => null,
    });

    private static List<int> ScanAll(Scan scan)
    {
        var all = new List<int>();
        var buffer = new int[7];
        int position = 0;
        while (scan(ref position, buffer) is var count and > 0)
        {
            all.AddRange(buffer.AsSpan(0, count));
        }

        return all;
    }

    private void AssertSameNode(IGraph graph, int node, int tokens)
    {
        Assert.Equal(Nodes.ContainsKey(node), graph.NodeExists(node));
        if (!Nodes.TryGetValue(node, out var expected))
        {
            Assert.Empty(graph.LabelsOf(node));
            Assert.Empty(graph.NodeKeys(node));
            return;
        }

        Assert.Equal(expected.Labels, graph.LabelsOf(node));
        AssertSameProperties(expected.Properties, graph.NodeKeys(node), key => graph.NodeProperty(node, key));
    }

    private static void AssertSameRows(
        IGraph graph,
        int node,
        int tokens,
        KeyValuePair<int, ModelRelationship>[] outgoing,
        KeyValuePair<int, ModelRelationship>[] incoming)
    {
        for (int type = IGraph.AnyType; type < tokens; type++)
        {
            var away = outgoing.Where(pair => type < 0 || pair.Value.Type == type).Select(pair => (pair.Value.End, pair.Key)).ToList();
            var back = incoming.Where(pair => type < 0 || pair.Value.Type == type).Select(pair => (pair.Value.Start, pair.Key)).ToList();
            Assert.Equal(away, Pairs(graph.Expand(node, Direction.Outgoing, type)));
            Assert.Equal(back, Pairs(graph.Expand(node, Direction.Incoming, type)));
            Assert.Equal(away.Count, graph.Degree(node, Direction.Outgoing, type));
            Assert.Equal(back.Count, graph.Degree(node, Direction.Incoming, type));
            Assert.Equal(away.Concat(back).Select(pair => pair.Key).Distinct().Count(), graph.Degree(node, Direction.Both, type));
        }
    }

    /// <summary>By relationship: the order of neighbours is nobody's business.</summary>
    private static List<(int Node, int Relationship)> Pairs(Adjacency adjacency)
    {
        var pairs = new List<(int Node, int Relationship)>();
        for (int i = 0; i < adjacency.Count; i++)
        {
            pairs.Add((adjacency.Nodes[i], adjacency.Relationships[i]));
        }

        return [.. pairs.OrderBy(pair => pair.Relationship)];
    }

    /// <summary>Nulls, repeated nodes, rows that do not count and little room among them.</summary>
    private static void AssertManyExpandAsEachDoes(IGraph graph, Direction direction, int type)
    {
        int[] nodes = [-1, .. Enumerable.Range(0, graph.NodeBound), .. Enumerable.Range(0, Math.Min(graph.NodeBound, 5))];
        int[] selected = [.. Enumerable.Range(0, nodes.Length).Where(row => row % 3 != 1)];
        var expected = new List<(int Row, int Node, int Relationship)>();
        foreach (int row in selected.Where(row => nodes[row] >= 0))
        {
            var adjacency = graph.Expand(nodes[row], direction, type);
            for (int i = 0; i < adjacency.Count; i++)
            {
                expected.Add((row, adjacency.Nodes[i], adjacency.Relationships[i]));
            }
        }

        var found = new List<(int Row, int Node, int Relationship)>();
        var (rows, neighbours, relationships) = (new int[3], new int[3], new int[3]);
        var position = default(ExpansionPosition);
        while (position.Index < selected.Length)
        {
            int count = graph.Expand(nodes, RowSelection.Of(selected), direction, type, ref position, new ExpansionTarget(rows, neighbours, relationships));
            found.AddRange(Enumerable.Range(0, count).Select(i => (rows[i], neighbours[i], relationships[i])));
        }

        Assert.Equal(expected, found);
    }

    private void AssertSameColumns(IGraph graph, int tokens)
    {
        int[] nodes = [-1, .. Enumerable.Range(0, graph.NodeBound)];
        int[] relationships = [-1, .. Enumerable.Range(0, graph.RelationshipBound)];
        for (int key = 0; key < tokens; key++)
        {
            var ofNodes = graph.ReadNodeProperty(key, nodes, RowSelection.First(nodes.Length));
            for (int i = 0; i < nodes.Length; i++)
            {
                var expected = Nodes.TryGetValue(nodes[i], out var node) ? node.Properties.GetValueOrDefault(key) : default;
                Assert.Equal(Comparable(expected), Comparable(ofNodes.Get(i)));
            }

            var ofRelationships = graph.ReadRelationshipProperty(key, relationships, RowSelection.First(relationships.Length));
            for (int i = 0; i < relationships.Length; i++)
            {
                var expected = Relationships.TryGetValue(relationships[i], out var relationship) ? relationship.Properties.GetValueOrDefault(key) : default;
                Assert.Equal(Comparable(expected), Comparable(ofRelationships.Get(i)));
            }
        }
    }

    private delegate int Scan(ref int position, Span<int> buffer);
}
