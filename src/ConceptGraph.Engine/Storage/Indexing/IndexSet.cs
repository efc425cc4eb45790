namespace ConceptGraph.Engine.Storage.Indexing;

/// <summary>Every index and constraint of a graph. A copy of the struct is a snapshot.</summary>
internal struct IndexSet
{
    private GraphIndex[]? indexes;
    private object? writer;

    public readonly int Count => indexes?.Length ?? 0;

    public readonly ReadOnlySpan<GraphIndex> All => indexes;

    /// <summary>The position of the index or constraint with a name, or -1; case matters.</summary>
    public readonly int PositionOf(string name)
    {
        for (int i = 0; i < Count; i++)
        {
            if (string.Equals(indexes![i].Definition.Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    public readonly GraphIndex? Find(IndexDefinition definition) => PositionOf(definition.Name) is var position and >= 0 ? indexes![position] : null;

    public void Add(GraphIndex index, object by)
    {
        indexes = [.. indexes ?? [], index];
        writer = by;
    }

    public void RemoveAt(int position, object by)
    {
        indexes = [.. indexes.AsSpan(0, position), .. indexes.AsSpan(position + 1)];
        writer = by;
    }

    public void Replace(int position, GraphIndex index, object by)
    {
        indexes = [.. indexes!];
        indexes[position] = index;
        writer = by;
    }

    /// <summary>The index at a position, ready to be changed by a writer.</summary>
    public GraphIndex Own(int position, object by)
    {
        if (!ReferenceEquals(writer, by))
        {
            indexes = [.. indexes!];
            writer = by;
        }

        if (!ReferenceEquals(indexes![position].Writer, by))
        {
            indexes[position] = indexes[position].CopyFor(by);
        }

        return indexes[position];
    }
}
