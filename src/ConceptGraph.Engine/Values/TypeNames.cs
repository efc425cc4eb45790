namespace ConceptGraph.Engine.Values;

/// <summary>Types as error messages name them: <c>Integer</c>, <c>List&lt;String&gt;</c>, <c>Map, Node or Relationship</c>.</summary>
internal static class TypeNames
{
    /// <summary>The type of a value; <c>Null</c> of null.</summary>
    public static string Of(Value value) => Of(value.Kind);

    /// <summary>The name of a kind.</summary>
    public static string Of(ValueKind kind) => kind.ToString();

    /// <summary>The alternatives of a type, the last after "or"; <c>Any</c> when nothing is known.</summary>
    public static string Of(CypherType type)
    {
        if (type.Kinds == KindSet.Any)
        {
            return "Any";
        }

        string[] names =
        [
            .. from kind in Enum.GetValues<ValueKind>()
               where (type.Kinds & (KindSet)(1u << (int)kind) & KindSet.Any) != 0
               select kind == ValueKind.List ? $"List<{ItemName(type)}>" : Of(kind),
        ];
        return names.Length switch
        {
            0 => type.Kinds == KindSet.Mixed ? "Any" : Of(ValueKind.Null),
            1 => names[0],
            _ => $"{string.Join(", ", names[..^1])} or {names[^1]}",
        };
    }

    private static string ItemName(CypherType list) =>
        list.Item is { } item && item.Kinds != KindSet.Any ? Of(item) : "T";
}
