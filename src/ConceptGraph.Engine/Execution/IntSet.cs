using System.Numerics;

namespace ConceptGraph.Engine.Execution;

/// <summary>
/// A set of non-negative integers: a hash table with open addressing, so that a search that visits little costs little, and a bitmap as soon as that is hardly
/// larger.
/// </summary>
/// <param name="bound">Greater than most members; those above it cost more.</param>
internal sealed class IntSet(int bound)
{
    private const int FirstCapacity = 32;
    private const int Growth = 4;
    private const int BitsPerTableEntry = 32 * 2;

    private int[] table = new int[FirstCapacity];
    private ulong[]? bits;

    /// <summary>The number of members.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a member; false when it was there.</summary>
    public bool Add(int value)
    {
        if (bits is not null)
        {
            if (value >> 6 >= bits.Length)
            {
                Array.Resize(ref bits, Math.Max((value >> 6) + 1, bits.Length * 2));
            }

            ref ulong word = ref bits[value >> 6];
            ulong before = word;
            word |= 1UL << value;
            Count += word != before ? 1 : 0;
            return word != before;
        }

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

    public void Clear()
    {
        if (Count > 0)
        {
            table = bits is null ? table : new int[FirstCapacity];
            bits = null;
            Array.Clear(table);
            Count = 0;
        }
    }

    private static bool Insert(int[] table, int entry)
    {
        int mask = table.Length - 1;
        int at = (int)(((uint)entry * 0x9E3779B1u) >> (32 - BitOperations.PopCount((uint)mask)));
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

    private void Enlarge()
    {
        var entries = table;
        bool isDense = (long)table.Length * Growth * BitsPerTableEntry >= bound;
        bits = isDense ? new ulong[(bound + 63) >> 6] : null;
        table = isDense ? [] : new int[table.Length * Growth];
        Count = 0;
        foreach (int entry in entries)
        {
            if (entry != 0)
            {
                Add(entry - 1);
            }
        }
    }
}
