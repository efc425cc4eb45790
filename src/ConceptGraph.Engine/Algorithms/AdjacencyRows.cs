using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Algorithms;

/// <summary>The neighbours of every node as two flat arrays: those of node n are <c>Neighbours[Offsets[n]..Offsets[n + 1]]</c>.</summary>
internal readonly record struct AdjacencyRows(ReadOnlyMemory<int> Offsets, ReadOnlyMemory<int> Neighbours)
{
    public ReadOnlySpan<int> Of(int node) => Neighbours.Span[Offsets.Span[node]..Offsets.Span[node + 1]];

    /// <summary>The rows of a graph: without a copy where it is stored so, else built.</summary>
    public static AdjacencyRows Of(IGraph graph, Direction direction, int type = IGraph.AnyType)
    {
        if (type == IGraph.AnyType && graph is GraphView view && view.TryGetPackedRows(direction, out var offsetsOfAll, out var neighboursOfAll))
        {
            return new AdjacencyRows(offsetsOfAll, neighboursOfAll);
        }

        var offsets = new int[graph.NodeBound + 1];
        for (int node = 0; node < graph.NodeBound; node++)
        {
            offsets[node + 1] = offsets[node] + graph.Degree(node, direction, type);
        }

        var neighbours = new int[offsets[^1]];
        for (int node = 0; node < graph.NodeBound; node++)
        {
            graph.Expand(node, direction, type).Nodes.CopyTo(neighbours.AsSpan(offsets[node]));
        }

        return new AdjacencyRows(offsets, neighbours);
    }
}
