using System.Runtime.CompilerServices;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Storage.Properties;

/// <summary>The properties of all nodes, or of all relationships: a column a key. A copy of the struct is a snapshot.</summary>
internal struct PropertyTable
{
    private PropertyColumn?[]? columns;
    private object? writer;

    /// <summary>The columns by key; null where no element ever had the property.</summary>
    public readonly ReadOnlySpan<PropertyColumn?> Columns => columns;

    public readonly PropertyColumn? Column(int key) => columns is not null && (uint)key < (uint)columns.Length ? columns[key] : null;

    public readonly Value Get(int id, int key) => id >= 0 && Column(key) is { } column ? column.Get(id) : default;

    public readonly Column Read(int key, ReadOnlySpan<int> ids, RowSelection rows) => Column(key)?.Read(ids, rows) ?? new ValueColumn(ids.Length);

    /// <summary>The keys that an element has a value for, ascending.</summary>
    public readonly int[] KeysOf(int id)
    {
        if (columns is null || id < 0)
        {
            return [];
        }

        var keys = new List<int>();
        for (int key = 0; key < columns.Length; key++)
        {
            if (columns[key] is { } column && column.Has(id))
            {
                keys.Add(key);
            }
        }

        return [.. keys];
    }

    /// <summary>Sets a property, or removes it when the value is null. Returns what was there.</summary>
    /// <param name="id">The element.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <param name="bound">Greater than every id that has a value.</param>
    /// <param name="by">The writer.</param>
    public Value Set(int id, int key, Value value, int bound, object by)
    {
        var old = Get(id, key);
        if (value.IsNull)
        {
            if (!old.IsNull)
            {
                Own(key, by)!.Remove(id);
            }

            return old;
        }

        var column = Own(key, by);
        if (column is null || column.Count == 0)
        {
            columns![key] = column = PropertyColumn.For(value, by);
        }
        else if (column is TextProperty { IsWasteful: true })
        {
            var rebuilt = new TextProperty(by);
            column.CopyTo(rebuilt, bound);
            columns![key] = column = rebuilt;
        }

        if (!column.TrySet(id, value))
        {
            var general = new ValueProperty(by);
            column.CopyTo(general, bound);
            general.TrySet(id, value);
            columns![key] = general;
        }

        return old;
    }

    /// <summary>As <see cref="Set"/>, for a value other than null and an element that does not have the property.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Append(int id, int key, Value value, int bound, object by)
    {
        if (Column(key) is not { Count: > 0 } column || !ReferenceEquals(column.Writer, by) || !column.TrySet(id, value))
        {
            Set(id, key, value, bound, by);
        }
    }

    /// <summary>As <see cref="Set"/>, for text that is not a string yet and need not become one.</summary>
    public void SetText(int id, int key, ReadOnlySpan<char> text, int bound, object by)
    {
        if (Column(key) is TextProperty { Count: > 0 } && Own(key, by) is TextProperty column)
        {
            column.Set(id, text);
        }
        else
        {
            Set(id, key, Value.String(text.ToString()), bound, by);
        }
    }

    /// <summary>Takes over a column that was stored.</summary>
    public void Restore(int key, PropertyColumn column)
    {
        Own(key, column.Writer);
        columns![key] = column;
    }

    /// <summary>Removes every property of an element.</summary>
    public void RemoveAll(int id, object by)
    {
        for (int key = 0; key < (columns?.Length ?? 0); key++)
        {
            if (columns![key] is { } column && column.Has(id))
            {
                Own(key, by)!.Remove(id);
            }
        }
    }

    private PropertyColumn? Own(int key, object by)
    {
        if (columns is null || key >= columns.Length)
        {
            Array.Resize(ref columns, key + 1);
            writer = by;
        }
        else if (!ReferenceEquals(writer, by))
        {
            columns = [.. columns];
            writer = by;
        }

        if (columns[key] is { } column && !ReferenceEquals(column.Writer, by))
        {
            columns[key] = column.CopyFor(by);
        }

        return columns[key];
    }
}
