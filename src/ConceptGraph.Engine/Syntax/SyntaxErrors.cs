using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Syntax;

/// <summary>Errors of the lexer and the parser.</summary>
internal static class SyntaxErrors
{
    internal const string Code = "Neo.ClientError.Statement.SyntaxError";

    public static CypherException Unexpected(TextSpan span, string found, string expected, string? hint = null) =>
        new(ErrorPhase.Compile, Code, "UnexpectedSyntax", $"Invalid input '{found}': expected {expected}", span, hint);
}
