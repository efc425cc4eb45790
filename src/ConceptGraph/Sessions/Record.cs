using System.Globalization;

namespace ConceptGraph.Sessions;

/// <summary>One row.</summary>
/// <param name="keys">The names of the columns, shared by all rows of a result.</param>
/// <param name="values">The values in the order of the columns.</param>
public sealed class Record(IReadOnlyList<string> keys, IReadOnlyList<object?> values)
{
    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Keys { get; } = keys;

    /// <summary>The values, in the order of <see cref="Keys"/>.</summary>
    public IReadOnlyList<object?> Values { get; } = values;

    /// <summary>The value of a column by its position.</summary>
    public object? this[int index] => Values[index];

    /// <summary>The value of a column by its name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column; the message names those there are.</exception>
    public object? this[string key]
    {
        get
        {
            for (int i = 0; i < Keys.Count; i++)
            {
                if (string.Equals(Keys[i], key, StringComparison.Ordinal))
                {
                    return Values[i];
                }
            }

            throw new KeyNotFoundException($"There is no column '{key}'. The columns are: {string.Join(", ", Keys)}.");
        }
    }

    /// <summary>The value of a column as a type; null only where <typeparamref name="T"/> allows it.</summary>
    /// <exception cref="InvalidCastException">The value is of another type; the message says which.</exception>
    public T As<T>(string key) => this[key] switch
    {
        T value => value,
        null when default(T) is null => default!,
        long number when typeof(T) == typeof(int) => (T)(object)checked((int)number),
        var other => throw new InvalidCastException(string.Create(
            CultureInfo.InvariantCulture, $"Column '{key}' holds {other?.GetType().Name ?? "null"}, not {typeof(T).Name}.")),
    };

    /// <summary>A column that holds a list of text; null gives the empty list.</summary>
    public IReadOnlyList<string> AsTexts(string key) =>
        this[key] is IReadOnlyList<object?> items ? [.. items.Select(item => (string)item!)] : [];
}
