using System.Numerics;

namespace ConceptGraph.Engine.Execution.Paths;

/// <summary>The nodes that a breadth-first search has reached, in order, each with where it was reached from; looked up by node with open addressing.</summary>
internal sealed class SearchTree
{
    private const int FirstCapacity = 64;

    private int[] table = new int[FirstCapacity];
    private Entry[] entries = new Entry[FirstCapacity / 2];

    /// <summary>The number of nodes reached.</summary>
    public int Count { get; private set; }

    /// <summary>Where the last complete level begins.</summary>
    public int LevelStart { get; private set; }

    /// <summary>The depth of the last complete level.</summary>
    public int Depth { get; private set; }

    public ref readonly Entry this[int index] => ref entries[index];

    /// <summary>Begins anew at a node.</summary>
    public void Reset(int root)
    {
        Array.Clear(table);
        Count = 0;
        LevelStart = 0;
        Depth = 0;
        TryAdd(root, -1, -1);
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
            if (entries[table[at] - 1].Node == node)
            {
                return table[at] - 1;
            }
        }

        return -1;
    }

    /// <summary>Adds a node; false when it was there.</summary>
    public bool TryAdd(int node, int parent, int relationship)
    {
        int mask = table.Length - 1;
        int at = Start(node, mask);
        for (; table[at] != 0; at = (at + 1) & mask)
        {
            if (entries[table[at] - 1].Node == node)
            {
                return false;
            }
        }

        if (Count == entries.Length)
        {
            Enlarge();
            return TryAdd(node, parent, relationship);
        }

        entries[Count] = new Entry(node, parent, relationship);
        table[at] = ++Count;
        return true;
    }

    private static int Start(int node, int mask) =>
        (int)(((uint)node * 0x9E3779B1u) >> (32 - BitOperations.PopCount((uint)mask)));

    private void Enlarge()
    {
        Array.Resize(ref entries, entries.Length * 4);
        table = new int[entries.Length * 2];
        int mask = table.Length - 1;
        for (int i = 0; i < Count; i++)
        {
            int at = Start(entries[i].Node, mask);
            while (table[at] != 0)
            {
                at = (at + 1) & mask;
            }

            table[at] = i + 1;
        }
    }

    /// <param name="Node">The node.</param>
    /// <param name="Parent">The position of the node before it, or -1.</param>
    /// <param name="Relationship">The relationship between the two, or -1.</param>
    internal readonly record struct Entry(int Node, int Parent, int Relationship);
}
