namespace ConceptGraph.Seed.Store;

/// <summary>Collects the properties of a node or relationship; what is absent or empty is left out, as a store has no null properties.</summary>
internal sealed class PropertyBag
{
    private readonly SortedDictionary<string, object> properties = new(StringComparer.Ordinal);

    public PropertyBag Add(string name, object? value)
    {
        if (value is not null && value is not IReadOnlyCollection<string> { Count: 0 })
        {
            properties[name] = value is IEnumerable<string> texts ? texts.ToArray() : value;
        }

        return this;
    }

    public PropertyBag Add(string name, PartialDate? value) => Add(name, value?.Text);

    public PropertyBag AddAll(IReadOnlyDictionary<string, object> values)
    {
        foreach (var (name, value) in values)
        {
            Add(name, value);
        }

        return this;
    }

    public IReadOnlyDictionary<string, object> ToProperties() => properties;
}
