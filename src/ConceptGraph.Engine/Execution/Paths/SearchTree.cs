using System.Numerics;

namespace ConceptGraph.Engine.Execution.Paths;

/// <summary>The nodes that a breadth-first search has reached, in order, each with where it was reached from; looked up by node with open addressing.</summary>
internal sealed class SearchTree
{
    private const int FirstCapacity = 64;

    private int[] table = new int[FirstCapacity];
    private int[] nodes = new int[FirstCapacity / 2];
    private int[] parents = new int[FirstCapacity / 2];

    /// <summary>The number of nodes reached.</summary>
    public int Count { get; private set; }

    /// <summary>Where the last complete level begins.</summary>
    public int LevelStart { get; private set; }

    /// <summary>The depth of the last complete level.</summary>
    public int Depth { get; private set; }

    /// <summary>The nodes in the order in which they were reached.</summary>
    public ReadOnlySpan<int> Nodes => nodes.AsSpan(0, Count);

    /// <summary>The position of the node that one was reached from, by its position; -1 for the root.</summary>
    public int ParentOf(int position) => parents[position];

    /// <summary>Begins anew at a node.</summary>
    public void Reset(int root)
    {
        Array.Clear(table);
        Count = 0;
        LevelStart = 0;
        Depth = 0;
        TryAdd(root, -1);
    }

    /// <summary>Notes that everything from <paramref name="start"/> on is one level deeper than before.</summary>
    public void EndLevel(int start)
    {
        LevelStart = start;
        Depth++;
    }

    /// <summary>The position of a node, or -1.</summary>
    public int Find(int node)
    {
        int mask = table.Length - 1;
        for (int at = Start(node, mask); table[at] != 0; at = (at + 1) & mask)
        {
            if (nodes[table[at] - 1] == node)
            {
                return table[at] - 1;
            }
        }

        return -1;
    }

    /// <summary>Adds a node; false when it was there.</summary>
    public bool TryAdd(int node, int parent)
    {
        int mask = table.Length - 1;
        int at = Start(node, mask);
        for (; table[at] != 0; at = (at + 1) & mask)
        {
            if (nodes[table[at] - 1] == node)
            {
                return false;
            }
        }

        if (Count == nodes.Length)
        {
            Enlarge();
            return TryAdd(node, parent);
        }

        nodes[Count] = node;
        parents[Count] = parent;
        table[at] = ++Count;
        return true;
    }

    private static int Start(int node, int mask) =>
        (int)(((uint)node * 0x9E3779B1u) >> (32 - BitOperations.PopCount((uint)mask)));

    private void Enlarge()
    {
        Array.Resize(ref nodes, nodes.Length * 4);
        Array.Resize(ref parents, nodes.Length);
        table = new int[nodes.Length * 2];
        int mask = table.Length - 1;
        for (int i = 0; i < Count; i++)
        {
            int at = Start(nodes[i], mask);
            while (table[at] != 0)
            {
                at = (at + 1) & mask;
            }

            table[at] = i + 1;
        }
    }
}
