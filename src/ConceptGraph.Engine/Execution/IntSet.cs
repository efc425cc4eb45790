using System.Numerics;

namespace ConceptGraph.Engine.Execution;

/// <summary>A set of non-negative integers with open addressing: small at first, so that a search that visits little costs little.</summary>
internal sealed class IntSet
{
    private const int FirstCapacity = 32;

    private int[] table = new int[FirstCapacity];

    /// <summary>The number of members.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a member; false when it was there.</summary>
    public bool Add(int value)
    {
        if (!Insert(table, value + 1))
        {
            return false;
        }

        if (++Count * 2 > table.Length)
        {
            Enlarge();
        }

        return true;
    }

    public bool Contains(int value)
    {
        int mask = table.Length - 1;
        for (int at = Start(value + 1, mask); table[at] != 0; at = (at + 1) & mask)
        {
            if (table[at] == value + 1)
            {
                return true;
            }
        }

        return false;
    }

    public void Clear()
    {
        if (Count > 0)
        {
            Array.Clear(table);
            Count = 0;
        }
    }

    private static bool Insert(int[] table, int entry)
    {
        int mask = table.Length - 1;
        int at = Start(entry, mask);
        while (table[at] != 0)
        {
            if (table[at] == entry)
            {
                return false;
            }

            at = (at + 1) & mask;
        }

        table[at] = entry;
        return true;
    }

    private static int Start(int entry, int mask) =>
        (int)(((uint)entry * 0x9E3779B1u) >> (32 - BitOperations.PopCount((uint)mask)));

    private void Enlarge()
    {
        var larger = new int[table.Length * 4];
        foreach (int entry in table)
        {
            if (entry != 0)
            {
                Insert(larger, entry);
            }
        }

        table = larger;
    }
}
