using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>The properties of elements of one kind: how many elements have each, and of which types, by Neo4j's names for stored types.</summary>
internal sealed class PropertyUsage
{
    private readonly Dictionary<string, (int Count, SortedSet<string> Types)> properties = new(StringComparer.Ordinal);
    private int elements;

    public void Add(IEnumerable<(string Key, Value Value)> element)
    {
        elements++;
        foreach (var (key, value) in element)
        {
            var (count, types) = properties.GetValueOrDefault(key, (0, new SortedSet<string>(StringComparer.Ordinal)));
            types.Add(TypeName(value));
            properties[key] = (count + 1, types);
        }
    }

    /// <summary>Name, types and whether all elements have it; one row of nulls for elements without properties.</summary>
    public IEnumerable<Value[]> Rows() => properties.Count == 0
        ? [[default, default, Value.False]]
        : properties.Select(p => (Value[])
            [Value.String(p.Key), Value.List([.. p.Value.Types.Select(Value.String)]), Value.Boolean(p.Value.Count == elements)]);

    private static string TypeName(Value value) => value.Kind switch
    {
        ValueKind.Integer => "Long",
        ValueKind.Float => "Double",
        ValueKind.List => (value.AsList().Count == 0 ? "String" : TypeName(value.AsList()[0])) + "Array",
        var kind => kind.ToString(),
    };
}
