using ConceptGraph.Engine.Storage.Paging;

namespace ConceptGraph.Engine.Storage.Topology;

/// <summary>The relationships of one node, in one direction, with one type: a part of two arrays.</summary>
/// <param name="Type">The type.</param>
/// <param name="Neighbours">Holds the nodes at the other end.</param>
/// <param name="Relationships">Holds the relationships, in step.</param>
/// <param name="Start">Where the part begins.</param>
/// <param name="Count">How long it is.</param>
/// <param name="Deleted">How many in it have been deleted.</param>
/// <param name="IsShared">Whether the arrays hold more than this run, so that nothing may be appended in place.</param>
internal readonly record struct AdjacencyRun(int Type, int[] Neighbours, int[] Relationships, int Start, int Count, int Deleted, bool IsShared)
{
    public Adjacency AsAdjacency() => new(Neighbours.AsSpan(Start, Count), Relationships.AsSpan(Start, Count));

    public AdjacencyRun Append(int neighbour, int relationship)
    {
        var longer = IsShared || Count == Neighbours.Length ? CopyWithRoom() : this;
        longer.Neighbours[Count] = neighbour;
        longer.Relationships[Count] = relationship;
        return longer with { Count = Count + 1 };
    }

    /// <summary>The same without the relationships that the records no longer have.</summary>
    public AdjacencyRun Without(in PagedArray<RelationshipRecord> records)
    {
        var neighbours = new int[Count - Deleted];
        var relationships = new int[Count - Deleted];
        int kept = 0;
        for (int i = Start; i < Start + Count; i++)
        {
            if (records.Has(Relationships[i]))
            {
                neighbours[kept] = Neighbours[i];
                relationships[kept++] = Relationships[i];
            }
        }

        return new AdjacencyRun(Type, neighbours, relationships, 0, kept, Deleted: 0, IsShared: false);
    }

    private AdjacencyRun CopyWithRoom()
    {
        int capacity = Math.Max(4, Count * 2);
        var neighbours = new int[capacity];
        var relationships = new int[capacity];
        Array.Copy(Neighbours, Start, neighbours, 0, Count);
        Array.Copy(Relationships, Start, relationships, 0, Count);
        return this with { Neighbours = neighbours, Relationships = relationships, Start = 0, IsShared = false };
    }
}
