using System.Numerics;
using ConceptGraph.Engine.Binding.Expressions;

namespace ConceptGraph.Engine.Execution;

/// <summary>A mutable set of slot numbers, used while planning: a bit a slot, since plans of long patterns ask for thousands of sets. A negative number stands for no slot.</summary>
internal sealed class SlotSet
{
    private const int BitsPerWord = 64;

    private ulong[] words = [];

    public SlotSet()
    {
    }

    public SlotSet(params IEnumerable<int> slots) => AddRange(slots);

    public int Count
    {
        get
        {
            int count = 0;
            foreach (ulong word in words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    public bool Contains(int slot) =>
        slot >= 0 && slot / BitsPerWord < words.Length && (words[slot / BitsPerWord] & (1UL << slot)) != 0;

    public void Add(int slot)
    {
        if (slot >= 0)
        {
            Reserve((slot / BitsPerWord) + 1);
            words[slot / BitsPerWord] |= 1UL << slot;
        }
    }

    public void Remove(int slot)
    {
        if (Contains(slot))
        {
            words[slot / BitsPerWord] &= ~(1UL << slot);
        }
    }

    public void AddRange(IEnumerable<int> other)
    {
        foreach (int slot in other)
        {
            Add(slot);
        }
    }

    public void RemoveRange(IEnumerable<int> other)
    {
        foreach (int slot in other)
        {
            Remove(slot);
        }
    }

    public void Add(SlotSet other)
    {
        Reserve(other.words.Length);
        for (int i = 0; i < other.words.Length; i++)
        {
            words[i] |= other.words[i];
        }
    }

    /// <summary>Adds every slot that the expression reads.</summary>
    public void Add(Expression expression) => AddRange(SlotReferences.Of(expression));

    public void AddRange(IEnumerable<Expression> expressions)
    {
        foreach (var expression in expressions)
        {
            Add(expression);
        }
    }

    public bool Overlaps(SlotSet other)
    {
        for (int i = Math.Min(words.Length, other.words.Length) - 1; i >= 0; i--)
        {
            if ((words[i] & other.words[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A copy with one more.</summary>
    public SlotSet With(int slot)
    {
        var copy = Copy();
        copy.Add(slot);
        return copy;
    }

    public SlotSet Copy() => new() { words = [.. words] };

    /// <summary>Ascending.</summary>
    public int[] ToArray()
    {
        var slots = new int[Count];
        int at = 0;
        for (int i = 0; i < words.Length; i++)
        {
            for (ulong rest = words[i]; rest != 0; rest &= rest - 1)
            {
                slots[at++] = (i * BitsPerWord) + BitOperations.TrailingZeroCount(rest);
            }
        }

        return slots;
    }

    private void Reserve(int count)
    {
        if (count > words.Length)
        {
            Array.Resize(ref words, count);
        }
    }
}
