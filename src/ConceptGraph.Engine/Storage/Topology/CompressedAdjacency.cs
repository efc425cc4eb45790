using System.Runtime.CompilerServices;
using ConceptGraph.Engine.Storage.Paging;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Storage.Topology;

/// <summary>
/// The relationships of all nodes in one direction as compressed sparse rows: the row of a node is sorted by type, so that it serves one type and
/// all types alike. Frequent types have the place of their part of each row at hand; rare ones are found by binary search. Immutable.
/// </summary>
internal sealed class CompressedAdjacency
{
    private readonly int[] offsets;
    private readonly int[] neighbours;
    private readonly int[] relationships;
    private readonly int[]?[] runs;
    private readonly PagedArray<RelationshipRecord> records;

    internal CompressedAdjacency(int[] offsets, int[] neighbours, int[] relationships, int[]?[] runs, in PagedArray<RelationshipRecord> records)
    {
        this.offsets = offsets;
        this.neighbours = neighbours;
        this.relationships = relationships;
        this.runs = runs;
        this.records = records;
    }

    public static CompressedAdjacency Empty { get; } = new([0], [], [], [], default);

    public int NodeBound => offsets.Length - 1;

    public int Count => relationships.Length;

    /// <summary>Where the row of each node begins, and one more for the end of the last.</summary>
    public ReadOnlyMemory<int> Offsets => offsets;

    /// <summary>The nodes at the other end, row after row.</summary>
    public int[] NeighbourArray => neighbours;

    /// <summary>In step with <see cref="NeighbourArray"/>.</summary>
    public int[] RelationshipArray => relationships;

    /// <summary>For each type the places of its part of every row, start and end by turns; null for a rare type.</summary>
    public int[]?[] RunsByType => runs;

    public Adjacency Expand(int node, int type)
    {
        var (start, end) = Run(node, type);
        return new Adjacency(neighbours.AsSpan(start, end - start), relationships.AsSpan(start, end - start));
    }

    /// <summary>The relationships of many nodes, as <see cref="IGraph"/> has it; false, and nothing done, for a rare type.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryExpand(ReadOnlySpan<int> nodes, RowSelection rows, int type, ref ExpansionPosition position, ExpansionTarget target, out int count)
    {
        count = 0;
        bool isAny = type == IGraph.AnyType;
        if ((isAny ? offsets : (uint)type < (uint)runs.Length ? runs[type] : []) is not { } bounds)
        {
            return false;
        }

        int perNode = isAny ? 1 : 2;
        int nodeBound = bounds.Length == 0 ? 0 : NodeBound;
        var (allNeighbours, allRelationships) = (neighbours, relationships);
        var (index, offset) = position;
        for (; index < rows.Count; index++, offset = 0)
        {
            int row = rows[index];
            int node = nodes[row];
            if ((uint)node < (uint)nodeBound)
            {
                int start = bounds[node * perNode] + offset;
                int length = bounds[(node * perNode) + 1] - start;
                int taken = target.Write(row, allNeighbours.AsSpan(start, length), allRelationships.AsSpan(start, length), count);
                count += taken;
                if (taken < length)
                {
                    offset += taken;
                    break;
                }
            }
        }

        position = new ExpansionPosition(index, offset);
        return true;
    }

    public int Degree(int node, int type)
    {
        var (start, end) = Run(node, type);
        return end - start;
    }

    /// <summary>The part of the arrays that holds the relationships of a node with a type.</summary>
    public (int Start, int End) Run(int node, int type)
    {
        if ((uint)node >= (uint)NodeBound)
        {
            return default;
        }

        if (type == IGraph.AnyType)
        {
            return (offsets[node], offsets[node + 1]);
        }

        if ((uint)type >= (uint)runs.Length)
        {
            return default;
        }

        return runs[type] is { } known ? (known[2 * node], known[(2 * node) + 1]) : Search(node, type);
    }

    /// <summary>The types in the row of a node with the part of each, in order.</summary>
    public IEnumerable<(int Type, int Start, int End)> Runs(int node)
    {
        if ((uint)node >= (uint)NodeBound)
        {
            yield break;
        }

        int end = offsets[node + 1];
        for (int start = offsets[node]; start < end;)
        {
            int type = records[relationships[start]].Type;
            int next = Run(node, type).End;
            yield return (type, start, next);
            start = next;
        }
    }

    private (int Start, int End) Search(int node, int type)
    {
        int start = LowerBound(offsets[node], offsets[node + 1], type);
        return (start, LowerBound(start, offsets[node + 1], type + 1));
    }

    private int LowerBound(int low, int high, int type)
    {
        while (low < high)
        {
            int middle = low + ((high - low) >> 1);
            if (records[relationships[middle]].Type < type)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
