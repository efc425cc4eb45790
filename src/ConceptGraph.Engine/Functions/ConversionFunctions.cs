using ConceptGraph.Engine.Functions.Numbers;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions;

/// <summary>
/// Conversions between types. Each exists three times: strict (a type that never converts is an error, text that does not read is null), <c>…OrNull</c> (null for
/// both) and <c>…List</c> (<c>…OrNull</c> of each item).
/// </summary>
internal static class ConversionFunctions
{
    private const KindSet Printable = KindSet.Boolean | KindSet.Number | KindSet.String | KindSet.Temporal | KindSet.Duration | KindSet.Point;

    private static readonly FunctionParameter AnyInput = new("input", CypherType.Any);
    private static readonly FunctionParameter ListInput = new("input", CypherType.List);

    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        .. Conversion("toInteger", "an integer; decimals are cut off", KindSet.Boolean | KindSet.Number | KindSet.String, CypherType.Integer, ToInteger,
            new CypherType(KindSet.Boolean | KindSet.Number | KindSet.String | KindSet.List)),
        .. Conversion("toFloat", "a float", KindSet.Number | KindSet.String, CypherType.Float, ToFloat),
        .. Conversion("toBoolean", "a Boolean: text \"true\" or \"false\" in any case, or an integer, 0 being false",
            KindSet.Boolean | KindSet.Integer | KindSet.String, CypherType.Boolean, ToBoolean),
        .. Conversion("toString", "text", Printable, CypherType.String, value => Value.String(ValueText.ToText(value))),
    ];

    private static IEnumerable<FunctionDefinition> Conversion(
        string name, string target, KindSet convertible, CypherType returns, Func<Value, Value> convert, CypherType? accepts = null)
    {
        var expected = new CypherType(convertible);
        string group = returns == CypherType.String ? "string" : "scalar";
        bool IsConvertible(Value value) => CypherType.Of(value.Kind).IsOnly(convertible);
        Value OrNull(Value value) => !value.IsNull && IsConvertible(value) && !IsTooLarge(value, returns) ? convert(value) : default;

        yield return new(name, group, $"The value as {target}.", [new("input", accepts ?? expected)], returns, (_, arguments) =>
            !IsConvertible(arguments[0]) ? throw FunctionErrors.InvalidType(name, TypeNames.Of(expected), arguments[0])
            : IsTooLarge(arguments[0], returns) ? throw FunctionErrors.IntegerTooLarge(arguments[0].AsString())
            : convert(arguments[0]));
        yield return new($"{name}OrNull", group, $"The value as {target}, or null when it cannot be.", [AnyInput], returns, (_, arguments) => OrNull(arguments[0]));
        yield return new($"{name}List", "list", $"Each item as {target}, or null where it cannot be.", [ListInput], CypherType.ListOf(returns), (context, arguments) =>
            Value.List([.. Arguments.List(arguments[0], $"{name}List").Select(item => OrNull(context.Limits.Pass(item)))]));
    }

    private static bool IsTooLarge(Value value, CypherType target)
    {
        bool tooLarge = false;
        _ = value.IsString && target == CypherType.Integer ? NumberParsing.Integer(value.AsString(), out tooLarge) : null;
        return tooLarge;
    }

    private static Value ToInteger(Value value) => value.Kind switch
    {
        ValueKind.Integer => value,
        ValueKind.Float => Value.Integer((long)value.AsFloat()),
        ValueKind.Boolean => Value.Integer(value.AsBoolean() ? 1 : 0),
        ValueKind.String when NumberParsing.Integer(value.AsString(), out _) is { } integer => Value.Integer(integer),
        _ => default,
    };

    private static Value ToFloat(Value value) => value.Kind switch
    {
        ValueKind.Integer or ValueKind.Float => Value.Float(value.AsFloat()),
        ValueKind.String when NumberParsing.Float(value.AsString()) is { } number => Value.Float(number),
        _ => default,
    };

    private static Value ToBoolean(Value value) => value.Kind switch
    {
        ValueKind.Boolean => value,
        ValueKind.Integer => Value.Boolean(value.AsInteger() != 0),
        ValueKind.String => NumberParsing.TrimBlank(value.AsString()) switch
        {
            var text when text.Equals("true", StringComparison.OrdinalIgnoreCase) => Value.True,
            var text when text.Equals("false", StringComparison.OrdinalIgnoreCase) => Value.False,
            _ => default,
        },
        _ => default,
    };
}
