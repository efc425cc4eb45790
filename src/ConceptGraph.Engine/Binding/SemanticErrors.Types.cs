using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Binding;

/// <summary>Values of the wrong type.</summary>
internal static partial class SemanticErrors
{
    public static CypherException TypeMismatch(KindSet expected, CypherType actual, TextSpan span, string? hint = null) =>
        Make("InvalidArgumentType", $"Type mismatch: expected {TypeNames.Of(new CypherType(expected))} but was {TypeNames.Of(actual)}", span, hint);

    public static CypherException MapKey(CypherType actual, TextSpan span) =>
        Make("MapElementAccessByNonString", $"Type mismatch: map key must be given as String, but was {TypeNames.Of(actual)}", span);

    public static CypherException VariableTypeConflict(string name, CypherType actual, string expected, TextSpan span) =>
        Make(
            "VariableTypeConflict",
            $"Type mismatch: {name} defined with conflicting type {TypeNames.Of(actual)} (expected {expected})",
            span,
            "Choose another name.");

    public static CypherException UnknownType(string name, TextSpan span) =>
        Make("UnknownType", $"Unknown type '{name}'", span);

    public static CypherException PropertyExistence(TextSpan span) =>
        Make(
            "InvalidArgumentType",
            "The property existence syntax `... exists(variable.property)` is no longer supported.",
            span,
            "Use `variable.property IS NOT NULL` instead.");
}
