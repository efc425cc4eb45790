using ConceptGraph.Engine.Storage.Paging;

namespace ConceptGraph.Engine.Storage.Topology;

/// <summary>
/// The relationships of one node in one direction, in place of its row in the compressed base since it changed: a list for each type.
/// Versions share the arrays, to which only the newest appends; a deleted relationship stays in the arrays, counted, until somebody expands.
/// </summary>
internal sealed class NodeAdjacency(object writer, AdjacencyRun[] runs)
{
    private volatile AdjacencyRun[] runs = runs;
    private volatile AdjacencyRun[]? merged;

    /// <summary>The only one who may change this.</summary>
    public object Writer => writer;

    /// <summary>The relationships of a node before its first change.</summary>
    public static NodeAdjacency From(CompressedAdjacency packed, int node, object writer)
    {
        var runs = new List<AdjacencyRun>();
        foreach (var (type, start, end) in packed.Runs(node))
        {
            runs.Add(new AdjacencyRun(type, packed.NeighbourArray, packed.RelationshipArray, start, end - start, Deleted: 0, IsShared: true));
        }

        return new NodeAdjacency(writer, [.. runs]);
    }

    public NodeAdjacency CopyFor(object newWriter) => new(newWriter, [.. runs]);

    public int Degree(int type)
    {
        int degree = 0;
        foreach (var run in runs)
        {
            if (type == IGraph.AnyType || run.Type == type)
            {
                degree += run.Count - run.Deleted;
            }
        }

        return degree;
    }

    public Adjacency Expand(int type, in PagedArray<RelationshipRecord> records)
    {
        var current = Purge(records);
        if (type == IGraph.AnyType)
        {
            return current.Length == 1 ? current[0].AsAdjacency() : (merged ??= Merge(current))[0].AsAdjacency();
        }

        int position = Find(current, type);
        return position < 0 ? default : current[position].AsAdjacency();
    }

    public void Add(int type, int neighbour, int relationship)
    {
        merged = null;
        int position = Find(runs, type);
        if (position < 0)
        {
            position = ~position;
            var empty = new AdjacencyRun(type, [], [], 0, 0, Deleted: 0, IsShared: false);
            runs = [.. runs.AsSpan(0, position), empty, .. runs.AsSpan(position)];
        }

        runs[position] = runs[position].Append(neighbour, relationship);
    }

    /// <summary>Counts a relationship as deleted. It must be absent from the records by the time of the next <see cref="Expand"/>.</summary>
    public void Delete(int type)
    {
        merged = null;
        int position = Find(runs, type);
        var run = runs[position];
        runs[position] = run with { Deleted = run.Deleted + 1 };
    }

    private static int Find(AdjacencyRun[] runs, int type)
    {
        int low = 0;
        int high = runs.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            int found = runs[middle].Type;
            if (found == type)
            {
                return middle;
            }

            (low, high) = found < type ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    private static AdjacencyRun[] Merge(AdjacencyRun[] runs)
    {
        int count = runs.Sum(run => run.Count);
        var neighbours = new int[count];
        var relationships = new int[count];
        int start = 0;
        foreach (var run in runs)
        {
            run.AsAdjacency().Nodes.CopyTo(neighbours.AsSpan(start));
            run.AsAdjacency().Relationships.CopyTo(relationships.AsSpan(start));
            start += run.Count;
        }

        return [new AdjacencyRun(IGraph.AnyType, neighbours, relationships, 0, count, Deleted: 0, IsShared: true)];
    }

    /// <summary>Leaves the deleted out. Readers of one version may do this at once: each finds the same, and the last to finish is kept.</summary>
    private AdjacencyRun[] Purge(in PagedArray<RelationshipRecord> records)
    {
        var current = runs;
        if (Array.TrueForAll(current, run => run.Deleted == 0))
        {
            return current;
        }

        var purged = new AdjacencyRun[current.Length];
        for (int i = 0; i < current.Length; i++)
        {
            purged[i] = current[i].Deleted == 0 ? current[i] : current[i].Without(records);
        }

        runs = purged;
        return purged;
    }
}
