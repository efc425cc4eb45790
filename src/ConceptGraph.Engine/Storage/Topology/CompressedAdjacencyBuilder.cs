using System.Runtime.CompilerServices;
using ConceptGraph.Engine.Storage.Paging;

namespace ConceptGraph.Engine.Storage.Topology;

/// <summary>Builds <see cref="CompressedAdjacency"/> by two counting sorts, by type and then by node; within both, relationships stay in the order of their ids.</summary>
internal sealed class CompressedAdjacencyBuilder
{
    private const int NodesPerRelationshipOfFrequentType = 4;

    private readonly PagedArray<RelationshipRecord> records;
    private readonly int[] byType;
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
            var ofType = byType.AsSpan(typeOffsets[type]..typeOffsets[type + 1]);
            bool isFrequent = (long)ofType.Length * NodesPerRelationshipOfFrequentType >= nodeBound;
            var places = isFrequent ? new int[2 * nodeBound] : null;
            Note(cursors, places, 0);
            Scatter(ofType, direction, cursors, neighbours, relationships);
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
    private int[] CountRows(Direction direction)
    {
        var offsets = new int[nodeBound + 1];
        Page<RelationshipRecord>? page = null;
        int pageNumber = -1;
        foreach (int relationship in byType)
        {
            page = PageOf(relationship, page, ref pageNumber);
            offsets[page[relationship].From(direction) + 1]++;
        }

        for (int node = 0; node < nodeBound; node++)
        {
            offsets[node + 1] += offsets[node];
        }

        return offsets;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Scatter(ReadOnlySpan<int> ofType, Direction direction, int[] cursors, int[] neighbours, int[] relationships)
    {
        Page<RelationshipRecord>? page = null;
        int pageNumber = -1;
        foreach (int relationship in ofType)
        {
            page = PageOf(relationship, page, ref pageNumber);
            var record = page[relationship];
            int place = cursors[record.From(direction)]++;
            neighbours[place] = record.To(direction);
            relationships[place] = relationship;
        }
    }

    private Page<RelationshipRecord> PageOf(int relationship, Page<RelationshipRecord>? page, ref int pageNumber)
    {
        int wanted = relationship >> Page<RelationshipRecord>.Bits;
        if (page is null || wanted != pageNumber)
        {
            pageNumber = wanted;
            page = records.FindPage(relationship)!;
        }

        return page;
    }
}
