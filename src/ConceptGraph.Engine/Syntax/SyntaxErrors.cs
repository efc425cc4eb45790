using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Syntax;

/// <summary>Errors of the lexer and the parser.</summary>
internal static class SyntaxErrors
{
    internal const string Code = "Neo.ClientError.Statement.SyntaxError";

    private const int LongestQuote = 40;

    public static CypherException Unexpected(TextSpan span, string found, string expected, string? hint = null, string detail = "UnexpectedSyntax") =>
        Make(detail, found.Length == 0 ? $"Unexpected end of input: expected {expected}" : $"Invalid input '{Shorten(found)}': expected {expected}", span, hint);

    public static CypherException Invalid(string detail, string message, TextSpan span, string? hint = null) => Make(detail, message, span, hint);

    public static CypherException Refused(TextSpan span, string message, string? hint = null) => Make("UnexpectedSyntax", message, span, hint);

    public static CypherException NotSupported(TextSpan span, string what, string? hint = null) =>
        Make("NotSupported", $"{what} is not supported by this engine", span, hint);

    /// <summary>A command that manages a server.</summary>
    public static CypherException NotAdministered(TextSpan span, string command) =>
        new(
            ErrorPhase.Compile,
            "Neo.ClientError.Statement.UnsupportedAdministrationCommand",
            "NotSupported",
            $"Unsupported administration command: {command} manages a server, and this engine is none",
            span,
            "there is one graph, neo4j, without users and roles; options of the host take the place of settings");

    public static CypherException Unterminated(TextSpan span, string what, string closing) =>
        Make("UnexpectedSyntax", $"The {what} that begins here has no end", span, $"close it with {closing}");

    public static CypherException UnicodeCharacter(TextSpan span, string found) =>
        Make("InvalidUnicodeCharacter", $"Invalid input '{Shorten(found)}': this character is not part of Cypher here", span, "use a plain ASCII - or >");

    public static CypherException UnicodeLiteral(TextSpan span, string found) =>
        Make("InvalidUnicodeLiteral", $"Invalid input '{found}': expected four hexadecimal digits specifying a unicode character", span);

    public static CypherException EmptyTokenName(TextSpan span) =>
        Make("InvalidTokenName", "'' is not a valid token name. Token names cannot be empty or contain any null-bytes.", span);

    /// <summary>A query option that Neo4j answers with an ArgumentError.</summary>
    public static CypherException InvalidOption(TextSpan span, string message, string? hint = null) =>
        new(ErrorPhase.Compile, "Neo.ClientError.Statement.ArgumentError", "InvalidOption", message, span, hint);

    public static CypherException NumberLiteral(TextSpan span, string found, string? hint = null) =>
        Make("InvalidNumberLiteral", $"'{Shorten(found)}' is not a number", span, hint);

    public static CypherException IntegerOverflow(TextSpan span, string found) =>
        Make("IntegerOverflow", $"The integer {Shorten(found)} does not fit into 64 bits", span);

    public static CypherException FloatOverflow(TextSpan span, string found) =>
        Make("FloatingPointOverflow", $"The number {Shorten(found)} is too large for a float", span);

    public static CypherException Nesting(TextSpan span, int limit) =>
        Make("NestingLimit", $"The query is nested more than {limit} levels deep here", span, "compute inner parts first, in a WITH");

    public static CypherException TooLong(int length, int limit) =>
        Make("QueryLengthLimit", $"The query is {length} characters long; the limit is {limit}", new TextSpan(0, 0), "pass data as parameters");

    private static CypherException Make(string detail, string message, TextSpan span, string? hint = null) =>
        new(ErrorPhase.Compile, Code, detail, message, span, hint);

    private static string Shorten(string found) => found.Length <= LongestQuote ? found : string.Concat(found.AsSpan(0, LongestQuote), "…");
}
