using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>Errors that expressions raise while a query runs. The expression adds the place.</summary>
internal static class EvaluationErrors
{
    public static CypherException Deleted(bool isNode) =>
        new(
            ErrorPhase.Runtime,
            "Neo.ClientError.Statement.EntityNotFound",
            "DeletedEntityAccess",
            $"This {(isNode ? "node" : "relationship")} has been deleted in this statement.",
            hint: "Read what is needed with WITH before DELETE.");

    public static CypherException NoProperties(Value target) =>
        ValueErrors.Type($"Type mismatch: expected a map but was {TypeNames.Of(target)}: {target}");

    public static CypherException NotAList(Value value) =>
        ValueErrors.Type($"Type mismatch: expected List<T> but was {TypeNames.Of(value)}: {value}");

    public static CypherException NotAPattern(Value value) =>
        ValueErrors.Type($"Type mismatch: expected String as a regular expression but was {TypeNames.Of(value)}: {value}");

    public static CypherException NotAnIndex(Value index) =>
        ValueErrors.Type($"Type mismatch: expected Integer as the index of a list but was {TypeNames.Of(index)}: {index}");

    public static CypherException IndexTooLarge(Value index) =>
        ValueErrors.Argument($"Expected an integer between {int.MinValue} and {int.MaxValue}, but got: {index}", detail: "NumberOutOfRange");

    public static CypherException NotAKey(Value key) =>
        new(
            ErrorPhase.Runtime,
            "Neo.ClientError.Statement.TypeError",
            "MapElementAccessByNonString",
            $"Type mismatch: map key must be given as String, but was {TypeNames.Of(key)}: {key}");

    public static CypherException NotLabelled(Value value) =>
        ValueErrors.Type($"Type mismatch: expected Node or Relationship but was {TypeNames.Of(value)}: {value}");

    public static CypherException EmptyTokenName() =>
        new(ErrorPhase.Runtime, "Neo.ClientError.Schema.TokenNameError", "InvalidTokenName", "'' is not a valid token name. Token names cannot be empty or contain any null-bytes.");

    public static CypherException NotALabelName(Value value) =>
        ValueErrors.Type($"Type mismatch: a label or type must be given as String or List<String>, but was {TypeNames.Of(value)}: {value}");
}
