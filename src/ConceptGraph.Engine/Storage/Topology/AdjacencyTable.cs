using ConceptGraph.Engine.Storage.Paging;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Storage.Topology;

/// <summary>The relationships of all nodes in one direction: a compressed base, and the nodes that changed since. A copy of the struct is a snapshot.</summary>
internal struct AdjacencyTable(CompressedAdjacency packed)
{
    private static readonly object Nobody = new();
    private static readonly NodeAdjacency None = new(Nobody, []);

    private PagedArray<NodeAdjacency?> changed;

    /// <summary>The rows of the nodes that did not change since they were built.</summary>
    public readonly CompressedAdjacency Packed => packed;

    /// <summary>Whether <see cref="Packed"/> says it all.</summary>
    public readonly bool IsPacked => changed.IsEmpty;

    public readonly Adjacency Expand(int node, int type, in PagedArray<RelationshipRecord> records) =>
        changed[node] is { } own ? own.Expand(type, records) : packed.Expand(node, type);

    /// <summary>As <see cref="IGraph.Expand(ReadOnlySpan{int}, RowSelection, Direction, int, ref ExpansionPosition, ExpansionTarget)"/>.</summary>
    public readonly int Expand(
        ReadOnlySpan<int> nodes, RowSelection rows, int type, in PagedArray<RelationshipRecord> records, ref ExpansionPosition position, ExpansionTarget target)
    {
        if (changed.IsEmpty && packed.TryExpand(nodes, rows, type, ref position, target, out int written))
        {
            return written;
        }

        int count = 0;
        var (index, offset) = position;
        for (; index < rows.Count; index++, offset = 0)
        {
            int row = rows[index];
            var adjacency = nodes[row] < 0 ? default : Expand(nodes[row], type, records);
            int taken = target.Write(row, adjacency.Nodes[offset..], adjacency.Relationships[offset..], count);
            count += taken;
            if (offset + taken < adjacency.Count)
            {
                offset += taken;
                break;
            }
        }

        position = new ExpansionPosition(index, offset);
        return count;
    }

    public readonly int Degree(int node, int type) => changed[node] is { } own ? own.Degree(type) : packed.Degree(node, type);

    public void Add(int node, int type, int neighbour, int relationship, object writer) => Own(node, writer).Add(type, neighbour, relationship);

    public void Delete(int node, int type, object writer) => Own(node, writer).Delete(type);

    /// <summary>Forgets a node that has no relationships left.</summary>
    public void Forget(int node, object writer)
    {
        if (changed[node] is not null || packed.Degree(node, IGraph.AnyType) > 0)
        {
            changed.Put(node, packed.Degree(node, IGraph.AnyType) > 0 ? None : null, writer);
        }
    }

    private NodeAdjacency Own(int node, object writer)
    {
        var own = changed[node];
        if (own is null || !ReferenceEquals(own.Writer, writer))
        {
            own = own?.CopyFor(writer) ?? NodeAdjacency.From(packed, node, writer);
            changed.Put(node, own, writer);
        }

        return own;
    }
}
