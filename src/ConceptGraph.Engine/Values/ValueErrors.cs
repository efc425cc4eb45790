namespace ConceptGraph.Engine.Values;

/// <summary>Errors that values raise while a query runs. The caller adds the place.</summary>
internal static class ValueErrors
{
    private const string ArgumentCode = "Neo.ClientError.Statement.ArgumentError";
    private const string TypeCode = "Neo.ClientError.Statement.TypeError";
    private const string ArithmeticCode = "Neo.ClientError.Statement.ArithmeticError";

    public static CypherException Type(string message, string? hint = null) =>
        new(ErrorPhase.Runtime, TypeCode, "InvalidArgumentType", message, hint: hint);

    public static CypherException Argument(string message, string? hint = null, string detail = "InvalidArgumentValue") =>
        new(ErrorPhase.Runtime, ArgumentCode, detail, message, hint: hint);

    public static CypherException Overflow(string operation) =>
        new(ErrorPhase.Runtime, ArithmeticCode, "IntegerOverflow", $"The result of {operation} does not fit into a 64-bit integer.");

    public static CypherException DivisionByZero() =>
        new(ErrorPhase.Runtime, ArithmeticCode, "DivisionByZero", "/ by zero");
}
