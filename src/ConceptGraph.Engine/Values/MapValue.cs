using System.Collections;

namespace ConceptGraph.Engine.Values;

/// <summary>
/// An immutable map from text to values, in the order of insertion. A key with the null value is not a missing key.
/// Look-up is linear for small maps and hashed for larger ones.
/// </summary>
public sealed class MapValue : ValueObject, IReadOnlyList<KeyValuePair<string, Value>>
{
    private const int LinearLimit = 8;

    private readonly string[] keys;
    private readonly Value[] values;
    private readonly Dictionary<string, int>? positions;

    /// <summary>Takes over both arrays, of equal length and with distinct keys; they must not be changed afterwards.</summary>
    /// <exception cref="CypherException">The values are lists or maps in one another, deeper than 250 levels or of more than 8 GB together.</exception>
    public MapValue(string[] keys, Value[] values)
    {
        this.keys = keys;
        this.values = values;
        Extent = ValueExtent.Around(values);
        if (keys.Length > LinearLimit)
        {
            positions = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
            for (int i = 0; i < keys.Length; i++)
            {
                positions.Add(keys[i], i);
            }
        }
    }

    /// <summary>The map without entries.</summary>
    public static MapValue Empty { get; } = new([], []);

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Map;

    /// <inheritdoc/>
    public int Count => keys.Length;

    /// <summary>How deep and how big it is, its keys left out.</summary>
    internal ValueExtent Extent { get; }

    /// <summary>The keys in order of insertion.</summary>
    public ReadOnlySpan<string> Keys => keys;

    /// <summary>The values in the order of <see cref="Keys"/>.</summary>
    public ReadOnlySpan<Value> Values => values;

    /// <inheritdoc/>
    public KeyValuePair<string, Value> this[int index] => new(keys[index], values[index]);

    /// <summary>The value of a key; null when the key is missing.</summary>
    public Value this[string key] => TryGetValue(key, out var value) ? value : default;

    /// <summary>A map of these entries; a later entry replaces an earlier one with the same key.</summary>
    public static MapValue From(IEnumerable<KeyValuePair<string, Value>> entries)
    {
        var keys = new List<string>();
        var values = new List<Value>();
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            if (positions.TryAdd(key, keys.Count))
            {
                keys.Add(key);
                values.Add(value);
            }
            else
            {
                values[positions[key]] = value;
            }
        }

        return new MapValue([.. keys], [.. values]);
    }

    /// <summary>Looks a key up; case matters.</summary>
    public bool TryGetValue(string key, out Value value)
    {
        int position = PositionOf(key);
        value = position < 0 ? default : values[position];
        return position >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator()
    {
        for (int i = 0; i < keys.Length; i++)
        {
            yield return new KeyValuePair<string, Value>(keys[i], values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int PositionOf(string key) =>
        positions is null ? Array.IndexOf(keys, key) : positions.GetValueOrDefault(key, -1);
}
