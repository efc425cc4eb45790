namespace ConceptGraph.Seed.Store;

/// <summary>Compares properties as a store returns them with those of the seed. Equal means the same type and the same value: 1 is not 1.0.</summary>
internal static class PropertyComparison
{
    /// <summary>What differs, by name; <paramref name="ignored"/> is left out.</summary>
    public static IReadOnlyList<FieldChange> Compare(
        IReadOnlyDictionary<string, object> desired, IReadOnlyDictionary<string, object?> held, string? ignored = null)
    {
        List<FieldChange>? changes = null;
        foreach (var (name, value) in desired)
        {
            object? before = held.GetValueOrDefault(name);
            if (!AreEqual(value, before))
            {
                (changes ??= []).Add(new FieldChange(name, before, value));
            }
        }

        foreach (var (name, value) in held)
        {
            if (!desired.ContainsKey(name) && name != ignored)
            {
                (changes ??= []).Add(new FieldChange(name, value, null));
            }
        }

        changes?.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return changes ?? [];
    }

    private static bool AreEqual(object desired, object? held) => (desired, held) switch
    {
        (IReadOnlyList<string> texts, IReadOnlyList<object?> items) => texts.SequenceEqual(items),
        (int number, long other) => number == other,
        _ => desired.Equals(held),
    };
}
