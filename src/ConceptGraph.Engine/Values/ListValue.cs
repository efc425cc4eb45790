using System.Collections;

namespace ConceptGraph.Engine.Values;

/// <summary>An immutable list of values.</summary>
public sealed class ListValue : ValueObject, IReadOnlyList<Value>
{
    private readonly Value[] items;

    /// <summary>Takes over <paramref name="items"/>, which must not be changed afterwards.</summary>
    public ListValue(params Value[] items) => this.items = items;

    /// <summary>The list without items.</summary>
    public static ListValue Empty { get; } = new();

    /// <summary>A list itself, any other value as the list of itself: what Neo4j takes where it looks for a list and only finds out at run time that there is none.</summary>
    internal static ListValue Of(Value value) => value.As<ListValue>() ?? new ListValue(value);

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.List;

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public Value this[int index] => items[index];

    /// <summary>The items without a copy.</summary>
    public ReadOnlySpan<Value> AsSpan() => items;

    /// <inheritdoc/>
    public IEnumerator<Value> GetEnumerator() => ((IEnumerable<Value>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
