namespace ConceptGraph.Engine.Values;

/// <summary>Errors that values raise while a query runs. The caller adds the place.</summary>
internal static class ValueErrors
{
    private const string ArgumentCode = "Neo.ClientError.Statement.ArgumentError";
    private const string TypeCode = "Neo.ClientError.Statement.TypeError";
    private const string ArithmeticCode = "Neo.ClientError.Statement.ArithmeticError";
    private const string MemoryCode = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";
    private const string SemanticCode = "Neo.ClientError.Statement.SemanticError";

    public static CypherException Type(string message, string? hint = null) =>
        new(ErrorPhase.Runtime, TypeCode, "InvalidArgumentType", message, hint: hint);

    public static CypherException Argument(string message, string? hint = null, string detail = "InvalidArgumentValue") =>
        new(ErrorPhase.Runtime, ArgumentCode, detail, message, hint: hint);

    /// <summary>Whether an error is about values, so that Neo4j lets AND and OR overlook it when another operand decides.</summary>
    public static bool IsOfValues(CypherException error) => error.Code is TypeCode or ArithmeticCode or ArgumentCode or SemanticCode;

    public static CypherException Overflow(string operation) =>
        new(ErrorPhase.Runtime, ArithmeticCode, "IntegerOverflow", $"The result of {operation} does not fit into a 64-bit integer.");

    public static CypherException DivisionByZero() =>
        new(ErrorPhase.Runtime, ArithmeticCode, "DivisionByZero", "/ by zero");

    /// <summary>More memory than there is, or than may be used.</summary>
    public static CypherException OutOfMemory(string message) =>
        new(ErrorPhase.Runtime, MemoryCode, "MemoryLimit", message, hint: "Ask for less at once: add a LIMIT, aggregate earlier, or raise the limit.");

    public static CypherException ListTooLong(long count, int longest) =>
        new(ErrorPhase.Runtime, MemoryCode, "ListTooLong", $"A list of {count:N0} items is too long to be held in memory: {longest:N0} is the most.", hint: "UNWIND takes a range of any length.");

    public static CypherException TextTooLong(long length, int longest) =>
        new(ErrorPhase.Runtime, MemoryCode, "TextTooLong", $"A text of {length:N0} characters is too long: {longest:N0} is the most.");

    /// <summary>A list or map that holds others so many times that it is too big to be gone through.</summary>
    public static CypherException TooBig(long bytes) => OutOfMemory($"A list or map would take more than {bytes:N0} bytes, those inside it counted as often as they occur.");

    public static CypherException NestedTooDeep(int deepest) =>
        Argument($"Lists and maps are nested deeper than {deepest} levels.", "Gather the items in one list, as with l + x in place of [l, x].", "NestingLimit");

    /// <summary>An operator whose operands have no such operation.</summary>
    public static CypherException NoSuchOperation(ArithmeticOperator operation, Value left, Value right)
    {
        string first = TypeNames.Of(left);
        string second = TypeNames.Of(right);
        return Type(operation switch
        {
            ArithmeticOperator.Add => $"Cannot add {first} and {second}",
            ArithmeticOperator.Subtract => $"Cannot subtract {second} from {first}",
            ArithmeticOperator.Multiply => $"Cannot multiply {first} and {second}",
            ArithmeticOperator.Divide => $"Cannot divide {first} by {second}",
            ArithmeticOperator.Modulo => $"Cannot calculate the remainder of {first} and {second}",
            _ => $"Cannot raise {first} to the power of {second}",
        });
    }

    /// <summary>A value where a Boolean is needed: in WHERE, AND, OR, NOT and the like.</summary>
    public static CypherException NotAPredicate(Value value) =>
        Type($"Expected a Boolean but was {TypeNames.Of(value)}: {value}", "Compare it with something, or use IS NOT NULL.");

    /// <summary>A regular expression that does not parse.</summary>
    public static CypherException InvalidPattern(string pattern, string reason) =>
        new(ErrorPhase.Runtime, SemanticCode, "InvalidArgumentValue", $"Invalid regular expression {CypherQuoting.Quote(pattern)}: {reason}");

    /// <summary>A regular expression that needs too many steps on some text.</summary>
    public static CypherException PatternTimeout(string pattern, TimeSpan limit) =>
        new(
            ErrorPhase.Runtime,
            "Neo.ClientError.Transaction.TransactionTimedOut",
            "PatternTimeout",
            $"Matching {CypherQuoting.Quote(pattern)} took longer than {limit.TotalSeconds:0.#} s.",
            hint: "Avoid nested repetitions such as (a+)+.");
}
