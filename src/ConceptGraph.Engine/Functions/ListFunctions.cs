using ConceptGraph.Engine.Functions.Text;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions;

/// <summary>Functions over lists, and those that text and lists share.</summary>
internal static class ListFunctions
{
    private const string Group = "list";

    private static readonly FunctionParameter Items = new("list", CypherType.List);
    private static readonly CypherType TextOrList = new(KindSet.String | KindSet.List, CypherType.Any);

    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new("head", "scalar", "The first item; null of an empty list.", [Items], CypherType.Any, (_, arguments) =>
            Arguments.List(arguments[0], "head") is { LongCount: > 0 } list ? list[0] : default) { InferReturns = ItemType },
        new("last", "scalar", "The last item; null of an empty list.", [Items], CypherType.Any, (_, arguments) =>
            Arguments.List(arguments[0], "last") is { LongCount: > 0 } list ? list.ItemAt(list.LongCount - 1) : default) { InferReturns = ItemType },
        new("tail", Group, "The items but the first.", [Items], CypherType.List, (_, arguments) =>
            Value.Of(Tail(ListValue.Of(arguments[0])))) { InferReturns = types => types[0].Kinds == KindSet.List ? types[0] : CypherType.List },
        new("reverse", "string", "The items, or the characters of a text, from last to first.", [new("input", TextOrList)], TextOrList, Reverse)
        {
            InferReturns = types => types[0],
        },
        new("size", "scalar", "The number of items, or of characters of a text.", [new("input", TextOrList)], CypherType.Integer, Size),
        new("range", Group, "The integers from a start to an end, both included, in steps of 1 or as given; empty when the step leads away from the end.",
            [new("start", CypherType.Integer), new("end", CypherType.Integer), new("step", CypherType.Integer)],
            CypherType.ListOf(CypherType.Integer), Range) { Required = 2, NullInNullOut = false },
    ];

    private static ListValue Tail(ListValue list) => list.Slice(1, list.LongCount - 1);

    private static CypherType ItemType(IReadOnlyList<CypherType> types) => types[0].Item ?? CypherType.Any;

    private static Value Reverse(FunctionContext context, ReadOnlySpan<Value> arguments) => arguments[0].Kind switch
    {
        ValueKind.String => Value.String(CodePoints.Reverse(arguments[0].AsString())),
        ValueKind.List => Value.Of(arguments[0].AsList().Reversed()),
        _ => throw FunctionErrors.InvalidType("reverse", "String or List", arguments[0]),
    };

    private static Value Size(FunctionContext context, ReadOnlySpan<Value> arguments) => arguments[0].Kind switch
    {
        ValueKind.List => Value.Integer(arguments[0].AsList().LongCount),
        ValueKind.String => Value.Integer(CodePoints.Count(arguments[0].AsString())),
        _ => throw FunctionErrors.InvalidType("size", "String or List", arguments[0]),
    };

    private static Value Range(FunctionContext context, ReadOnlySpan<Value> arguments)
    {
        long start = Arguments.Integer(arguments[0], "range");
        long end = Arguments.Integer(arguments[1], "range");
        long step = arguments.Length > 2 ? Arguments.Integer(arguments[2], "range") : 1;
        if (step == 0)
        {
            throw FunctionErrors.OutOfRange("range", "step", "other than 0", arguments[2]);
        }

        if (step > 0 ? start > end : start < end)
        {
            return Value.Of(ListValue.Empty);
        }

        var count = (((Int128)end - start) / step) + 1;
        return count <= long.MaxValue
            ? Value.Of(ListValue.Range(start, step, (long)count))
            : throw FunctionErrors.OutOfRange("range", "end", "near enough for 64 bits to count the items", arguments[1]);
    }
}
