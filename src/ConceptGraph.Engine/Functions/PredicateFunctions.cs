using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions;

/// <summary>Functions that answer yes or no. Those over patterns and over the items of a list (exists, all, any, none, single) are syntax.</summary>
internal static class PredicateFunctions
{
    private static readonly CypherType Container = new(KindSet.Node | KindSet.Relationship | KindSet.String | KindSet.List | KindSet.Map, CypherType.Any);

    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new("isEmpty", "predicate", "Whether a list, a map or a text has nothing in it.", [new("input", Container)], CypherType.Boolean, IsEmpty),
    ];

    private static Value IsEmpty(FunctionContext context, ReadOnlySpan<Value> arguments) => arguments[0].Kind switch
    {
        ValueKind.String => Value.Boolean(arguments[0].AsString().Length == 0),
        ValueKind.List => Value.Boolean(arguments[0].AsList().Count == 0),
        ValueKind.Map => Value.Boolean(arguments[0].AsMap().Count == 0),
        _ => throw FunctionErrors.InvalidType("isEmpty", "String, List or Map", arguments[0]),
    };
}
