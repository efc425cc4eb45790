using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>A long literal list of texts or integers, hashed so that IN need not go through it. It answers for the same kind of value only.</summary>
internal sealed class ConstantSet
{
    private const int Shortest = 8;

    private readonly HashSet<string>? texts;
    private readonly HashSet<long>? integers;

    private ConstantSet(HashSet<string>? texts, HashSet<long>? integers)
    {
        this.texts = texts;
        this.integers = integers;
    }

    /// <summary>The set of the items; null when the list is short or of other or several kinds.</summary>
    public static ConstantSet? Of(ListValue items) =>
        items.Count < Shortest ? null
        : items.All(i => i.IsString) ? new ConstantSet(items.Select(i => i.AsString()).ToHashSet(StringComparer.Ordinal), null)
        : items.All(i => i.IsInteger) ? new ConstantSet(null, items.Select(i => i.AsInteger()).ToHashSet())
        : null;

    /// <summary>Whether the value is among the items; null when the list itself has to be asked.</summary>
    public bool? Contains(Value value) =>
        texts is not null && value.IsString ? texts.Contains(value.AsString())
        : integers is not null && value.IsInteger ? integers.Contains(value.AsInteger())
        : null;
}
