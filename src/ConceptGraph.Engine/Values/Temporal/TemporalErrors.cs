namespace ConceptGraph.Engine.Values.Temporal;

/// <summary>Errors of temporal and spatial values, with the codes and mostly the words of Neo4j.</summary>
internal static class TemporalErrors
{
    private const string SyntaxCode = "Neo.ClientError.Statement.SyntaxError";
    private const string ArithmeticCode = "Neo.ClientError.Statement.ArithmeticError";
    private const string CallCode = "Neo.ClientError.Procedure.ProcedureCallFailed";
    private const string InvalidField = "InvalidTemporalField";

    /// <summary>A component is outside its range, or does not exist in that month or year.</summary>
    public static CypherException Field(string message) => ValueErrors.Argument(message, detail: InvalidField);

    public static CypherException OutOfRange(string field, string range, long value) =>
        Field($"Invalid value for {field} (valid values {range}): {value}");

    public static CypherException Unreadable(string type, string text, string? hint = null) =>
        new(ErrorPhase.Runtime, SyntaxCode, "InvalidArgumentValue", $"Text cannot be parsed to a {type}: \"{text}\"", hint: hint);

    public static CypherException UnknownZone(string name) =>
        new(ErrorPhase.Runtime, SyntaxCode, "InvalidArgumentValue", $"Invalid value for TimeZone: '{name}' is not a known time zone.",
            hint: "Use an offset such as +01:00, or a name of the time zone database such as Europe/Stockholm.");

    public static CypherException Overflow(string message) =>
        new(ErrorPhase.Runtime, ArithmeticCode, "NumberOutOfRange", message);

    public static CypherException InvalidCall(string function, string expected, Value actual) =>
        new(ErrorPhase.Runtime, CallCode, "InvalidArgumentType", $"Invalid call of {function}(): it takes {expected}, not {TypeNames.Of(actual)}");

    public static CypherException UnknownField(string name) => ValueErrors.Type($"No such field: {name}");

    /// <summary>Runs <paramref name="read"/>; a component of the text that is out of range is a fault of the text.</summary>
    public static T AsText<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (CypherException error) when (error.Detail == InvalidField)
        {
            throw new CypherException(ErrorPhase.Runtime, SyntaxCode, "InvalidArgumentValue", error.Message);
        }
    }
}
