using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Binding;

/// <summary>What Neo4j infers from the value of a parameter.</summary>
internal static class ParameterTypes
{
    /// <summary>The type of a value, nothing of a float; of the items of a list, whether all are texts.</summary>
    public static CypherType Of(Value value) => value.Kind switch
    {
        ValueKind.List when IsTexts(value) => CypherType.ListOf(CypherType.String),
        ValueKind.Null or ValueKind.Float => CypherType.Any,
        _ => CypherType.Of(value.Kind),
    };

    /// <summary>Whether it is a list, not empty, of nothing but texts.</summary>
    public static bool IsTexts(Value value) => value.As<ListValue>() is { Count: > 0 } list && list.All(item => item.IsString);
}
