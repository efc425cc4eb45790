namespace ConceptGraph.Engine.Storage;

/// <summary>Where the relationships of many nodes are written, in step.</summary>
/// <param name="rows">Takes the rows of the nodes they were found from; its length is the room there is.</param>
/// <param name="neighbours">Takes the nodes at the other end.</param>
/// <param name="relationships">Takes the relationships; empty where nobody asks for them.</param>
internal readonly ref struct ExpansionTarget(Span<int> rows, Span<int> neighbours, Span<int> relationships)
{
    private const int FewAtOnce = 16;

    private readonly Span<int> rows = rows;
    private readonly Span<int> neighbours = neighbours;
    private readonly Span<int> relationships = relationships;

    /// <summary>How many relationships fit.</summary>
    public int Capacity => rows.Length;

    /// <summary>Writes the relationships of one node from a place on, as many as fit.</summary>
    public int Write(int row, ReadOnlySpan<int> nodes, ReadOnlySpan<int> edges, int place)
    {
        int count = Math.Min(nodes.Length, Capacity - place);
        var ownRows = rows.Slice(place, count);
        var ownNodes = neighbours.Slice(place, count);
        if (count > FewAtOnce)
        {
            ownRows.Fill(row);
            nodes[..count].CopyTo(ownNodes);
        }
        else
        {
            // Most nodes have few: calls would cost more than the copying.
            for (int i = 0; i < count; i++)
            {
                ownRows[i] = row;
                ownNodes[i] = nodes[i];
            }
        }

        if (relationships.Length > 0)
        {
            edges[..count].CopyTo(relationships[place..]);
        }

        return count;
    }
}

/// <summary>How far the expansion of many nodes has come: all nodes before one, and some relationships of that.</summary>
/// <param name="Index">The first node that is not done, counted in the selection.</param>
/// <param name="Offset">How many of its relationships are.</param>
internal readonly record struct ExpansionPosition(int Index, int Offset);
