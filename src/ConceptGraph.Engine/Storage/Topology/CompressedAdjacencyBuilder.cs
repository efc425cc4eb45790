using System.Runtime.CompilerServices;
using ConceptGraph.Engine.Storage.Paging;

namespace ConceptGraph.Engine.Storage.Topology;

/// <summary>Builds <see cref="CompressedAdjacency"/> by two counting sorts, by type and then by node; within both, relationships stay in the order of their ids.</summary>
internal sealed class CompressedAdjacencyBuilder
{
    private const int NodesPerRelationshipOfFrequentType = 4;

    private readonly PagedArray<RelationshipRecord> records;
    private readonly int[] byType;
    private readonly int[] starts;
    private readonly int[] ends;
    private readonly int[] typeOffsets;
    private readonly int nodeBound;

    public CompressedAdjacencyBuilder(in PagedArray<RelationshipRecord> records, int relationshipBound, in TokenBitmaps types, int nodeBound)
    {
        this.records = records;
        this.nodeBound = nodeBound;
        typeOffsets = new int[types.Length + 1];
        for (int type = 0; type < types.Length; type++)
        {
            typeOffsets[type + 1] = typeOffsets[type] + types.Count(type);
        }

        byType = new int[typeOffsets[^1]];
        for (int type = 0; type < types.Length; type++)
        {
            int position = 0;
            types[type].Scan(relationshipBound, ref position, byType.AsSpan(typeOffsets[type]..typeOffsets[type + 1]));
        }

        starts = new int[byType.Length];
        ends = new int[byType.Length];
        ReadEnds();
    }

    public CompressedAdjacency Build(Direction direction)
    {
        var offsets = CountRows(direction);
        var cursors = offsets.AsSpan(0, nodeBound).ToArray();
        var neighbours = new int[byType.Length];
        var relationships = new int[byType.Length];
        var runs = new int[]?[typeOffsets.Length - 1];
        for (int type = 0; type < runs.Length; type++)
        {
            var (first, end) = (typeOffsets[type], typeOffsets[type + 1]);
            bool isFrequent = (long)(end - first) * NodesPerRelationshipOfFrequentType >= nodeBound;
            var places = isFrequent ? new int[2 * nodeBound] : null;
            Note(cursors, places, 0);
            Scatter(first, end, direction, cursors, neighbours, relationships);
            Note(cursors, places, 1);
            runs[type] = places;
        }

        return new CompressedAdjacency(offsets, neighbours, relationships, runs, records);
    }

    private static void Note(int[] cursors, int[]? places, int end)
    {
        if (places is not null)
        {
            for (int node = 0; node < cursors.Length; node++)
            {
                places[(2 * node) + end] = cursors[node];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadEnds()
    {
        Page<RelationshipRecord>? page = null;
        int pageNumber = -1;
        for (int i = 0; i < byType.Length; i++)
        {
            int relationship = byType[i];
            if (page is null || relationship >> Page<RelationshipRecord>.Bits != pageNumber)
            {
                pageNumber = relationship >> Page<RelationshipRecord>.Bits;
                page = records.FindPage(relationship)!;
            }

            ref var record = ref page[relationship];
            starts[i] = record.Start;
            ends[i] = record.End;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] CountRows(Direction direction)
    {
        var offsets = new int[nodeBound + 1];
        foreach (int node in direction == Direction.Outgoing ? starts : ends)
        {
            offsets[node + 1]++;
        }

        for (int node = 0; node < nodeBound; node++)
        {
            offsets[node + 1] += offsets[node];
        }

        return offsets;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Scatter(int first, int end, Direction direction, int[] cursors, int[] neighbours, int[] relationships)
    {
        var from = direction == Direction.Outgoing ? starts : ends;
        var to = direction == Direction.Outgoing ? ends : starts;
        for (int i = first; i < end; i++)
        {
            int place = cursors[from[i]]++;
            neighbours[place] = to[i];
            relationships[place] = byType[i];
        }
    }
}
