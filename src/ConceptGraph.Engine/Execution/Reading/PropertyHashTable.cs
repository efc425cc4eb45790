using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Storage.Indexing;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Reading;

/// <summary>Nodes by the value of one property, for the time of a run: what an index would give where there is none.</summary>
internal sealed class PropertyHashTable
{
    private const int BytesPerNode = 32;

    private readonly int[] nodes;
    private readonly Column keys;
    private readonly IndexBuckets buckets;

    private PropertyHashTable(int[] nodes, Column keys, IndexBuckets buckets)
    {
        this.nodes = nodes;
        this.keys = keys;
        this.buckets = buckets;
    }

    /// <summary>Reads all nodes with a label, or all there are without one. Those whose property equals nothing are left out.</summary>
    public static PropertyHashTable Of(IGraph graph, string? label, string key, WorkLimits limits)
    {
        var nodes = NodesOf(graph, label);
        limits.Spend(nodes.Length);
        limits.Hold((long)nodes.Length * BytesPerNode);
        var keys = graph.ReadNodeProperty(graph.PropertyKeys.Find(key), nodes, RowSelection.First(nodes.Length));
        var rows = new int[nodes.Length];
        var hashes = new int[nodes.Length];
        int count = 0;
        for (int row = 0; row < nodes.Length; row++)
        {
            var value = keys.Get(row);
            if (IndexKey.IsIndexable(value))
            {
                rows[count] = row;
                hashes[count++] = IndexKey.Hash(value);
            }
        }

        return new PropertyHashTable(nodes, keys, new IndexBuckets(rows.AsSpan(0, count), hashes.AsSpan(0, count), count));
    }

    /// <summary>Appends the nodes whose property equals a value, ascending.</summary>
    public void Seek(Value value, List<int> found)
    {
        if (!IndexKey.IsIndexable(value))
        {
            return;
        }

        foreach (int row in buckets[buckets.Of(IndexKey.Hash(value))])
        {
            if (IndexKey.Equal(keys.Get(row), value))
            {
                found.Add(nodes[row]);
            }
        }
    }

    private static int[] NodesOf(IGraph graph, string? label)
    {
        int number = label is null ? -1 : graph.Labels.Find(label);
        int position = 0;
        if (label is null)
        {
            var all = new int[graph.NodeCount];
            graph.ScanNodes(ref position, all);
            return all;
        }

        var labelled = new int[number < 0 ? 0 : graph.CountNodes(number)];
        if (number >= 0)
        {
            graph.ScanLabel(number, ref position, labelled);
        }

        return labelled;
    }
}
