using System.Runtime.CompilerServices;

namespace ConceptGraph.Engine.Storage.Paging;

/// <summary>For each label, or each relationship type, the set of ids that carry it. A copy of the struct is a snapshot.</summary>
internal struct TokenBitmaps
{
    private Bitmap[]? sets;
    private object? writer;

    /// <summary>How many tokens there are sets for; those of later tokens are empty.</summary>
    public readonly int Length => sets?.Length ?? 0;

    public readonly Bitmap this[int token] => sets is not null && (uint)token < (uint)sets.Length ? sets[token] : default;

    /// <summary>Takes over sets that were stored.</summary>
    public static TokenBitmaps Restore(Bitmap[] sets, object writer) => new() { sets = sets, writer = writer };

    public readonly int Count(int token) => sets is not null && (uint)token < (uint)sets.Length ? sets[token].Count : 0;

    public readonly bool Contains(int token, int id) => sets is not null && (uint)token < (uint)sets.Length && sets[token].Contains(id);

    /// <summary>The tokens that an id carries, ascending.</summary>
    public readonly int[] TokensOf(int id)
    {
        var tokens = new List<int>();
        for (int token = 0; token < Length; token++)
        {
            if (sets![token].Count > 0 && sets[token].Contains(id))
            {
                tokens.Add(token);
            }
        }

        return [.. tokens];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Add(int token, int id, object by) => Own(token, by).Add(id, by);

    public bool Remove(int token, int id, object by) => Contains(token, id) && Own(token, by).Remove(id, by);

    private ref Bitmap Own(int token, object by)
    {
        if (sets is null || token >= sets.Length)
        {
            Array.Resize(ref sets, Math.Max(token + 1, Length * 2));
            writer = by;
        }
        else if (!ReferenceEquals(writer, by))
        {
            sets = [.. sets];
            writer = by;
        }

        return ref sets[token];
    }
}
