using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions;

/// <summary>Errors that functions raise while a query runs.</summary>
internal static class FunctionErrors
{
    private const string ArgumentCode = "Neo.ClientError.Statement.ArgumentError";
    private const string TypeCode = "Neo.ClientError.Statement.TypeError";
    private const string NotFoundCode = "Neo.ClientError.Statement.EntityNotFound";

    /// <summary>An argument of a type that the function does not take.</summary>
    public static CypherException InvalidType(string function, string expected, Value actual) =>
        new(ErrorPhase.Runtime, TypeCode, "InvalidArgumentValue", $"{function}() expected {expected} but was {TypeNames.Of(actual)}: {actual}");

    /// <summary>Text that stands for an integer beyond 64 bits.</summary>
    public static CypherException IntegerTooLarge(string text) =>
        new(ErrorPhase.Runtime, TypeCode, "InvalidArgumentValue", $"toInteger() cannot hold {CypherQuoting.Quote(text)} in 64 bits", hint: "toFloat() can, with loss.");

    /// <summary>A number of the right type but outside what the function takes.</summary>
    public static CypherException OutOfRange(string function, string parameter, string allowed, Value actual) =>
        new(ErrorPhase.Runtime, ArgumentCode, "NumberOutOfRange", $"{function}(): {parameter} must be {allowed} but was {actual}");

    /// <summary>A word that is not among those that the function knows.</summary>
    public static CypherException UnknownOption(string function, string parameter, IEnumerable<string> known, string actual) =>
        new(
            ErrorPhase.Runtime,
            ArgumentCode,
            "InvalidArgumentValue",
            $"{function}(): unknown {parameter} {CypherQuoting.Quote(actual)}",
            hint: $"One of {string.Join(", ", known)}.");

    /// <summary>A list of numbers that is no vector for the function, or two that do not fit together.</summary>
    public static CypherException InvalidVector(string function, string reason) =>
        new(ErrorPhase.Runtime, ArgumentCode, "InvalidArgumentValue", $"{function}(): {reason}");

    /// <summary>A look at what a node or relationship holds after the query deleted it.</summary>
    public static CypherException DeletedEntity(Value entity) =>
        new(ErrorPhase.Runtime, NotFoundCode, "DeletedEntityAccess", $"{TypeNames.Of(entity)} {entity} has been deleted in this query");
}
