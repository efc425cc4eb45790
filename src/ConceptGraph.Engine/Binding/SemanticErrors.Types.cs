using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Binding;

/// <summary>Values of the wrong type.</summary>
internal static partial class SemanticErrors
{
    public static CypherException TypeMismatch(KindSet expected, CypherType actual, TextSpan span, string? hint = null) =>
        TypeMismatch(new CypherType(expected), actual, span, hint);

    public static CypherException TypeMismatch(CypherType expected, CypherType actual, TextSpan span, string? hint = null) =>
        Make("InvalidArgumentType", $"Type mismatch: expected {TypeNames.Of(expected)} but was {TypeNames.Of(actual)}", span, hint);

    public static CypherException AccumulatorType(CypherType accumulator, CypherType actual, TextSpan span) =>
        Make("InvalidArgumentType", $"Type mismatch: accumulator is {TypeNames.Of(accumulator)} but expression has type {TypeNames.Of(actual)}", span);

    public static CypherException InvalidTokenName(Value literal, TextSpan span) =>
        Make("InvalidTokenName", $"{(literal.IsNull ? "Null" : "''")} is not a valid token name. Token names cannot be empty or contain any null-bytes.", span);

    public static CypherException MapKey(CypherType actual, TextSpan span) =>
        Make("MapElementAccessByNonString", $"Type mismatch: map key must be given as String, but was {TypeNames.Of(actual)}", span);

    public static CypherException ListIndex(CypherType actual, TextSpan span) =>
        Make("ListElementAccessByNonInteger", $"Type mismatch: list index must be given as Integer, but was {TypeNames.Of(actual)}", span, "Of a stored date or point write its component behind a point: n.founded.year");

    public static CypherException VariableTypeConflict(string name, CypherType actual, string expected, TextSpan span) =>
        Make(
            "VariableTypeConflict",
            $"Type mismatch: {name} defined with conflicting type {TypeNames.Of(actual)} (expected {expected})",
            span,
            "Choose another name.");

    public static CypherException UnknownType(string name, TextSpan span) =>
        Make("UnknownType", $"Unknown type '{name}'", span);

    public static CypherException MixedNullability(TextSpan span) =>
        Make("InvalidType", "All types in a Closed Dynamic Union must be nullable, or be appended with `NOT NULL`", span);

    public static CypherException PropertyExistence(TextSpan span) =>
        Make(
            "InvalidArgumentType",
            "The property existence syntax `... exists(variable.property)` is no longer supported.",
            span,
            "Use `variable.property IS NOT NULL` instead.");
}
