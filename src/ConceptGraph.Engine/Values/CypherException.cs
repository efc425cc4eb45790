namespace ConceptGraph.Engine.Values;

/// <summary>
/// The one exception of the engine: a query, its parameters or a file of data is wrong, or a limit was reached. It is made only by the named
/// factories of each stage (<c>SyntaxErrors</c>, <c>SemanticErrors</c>, <c>ValueErrors</c>, …), and it never stands for a defect of the engine.
/// </summary>
public sealed class CypherException : Exception
{
    internal CypherException(ErrorPhase phase, string code, string detail, string message, TextSpan? span = null, string? hint = null)
        : base(message)
    {
        Phase = phase;
        Code = code;
        Detail = detail;
        Span = span;
        Hint = hint;
    }

    /// <summary>When it was found.</summary>
    public ErrorPhase Phase { get; }

    /// <summary>Neo4j's status code, for instance <c>Neo.ClientError.Statement.SyntaxError</c>.</summary>
    public string Code { get; }

    /// <summary>openCypher's name of the error, for instance <c>UndefinedVariable</c>, or our own for a limit.</summary>
    public string Detail { get; }

    /// <summary>The part of the query's text that is at fault, when one is.</summary>
    public TextSpan? Span { get; internal set; }

    /// <summary>What to do next, or the nearest valid name; null when there is nothing to add.</summary>
    public string? Hint { get; }

    /// <summary>Further errors found in the same text, after this one and in its order; empty for most.</summary>
    public IReadOnlyList<CypherException> Others { get; internal init; } = [];

    /// <summary>Whether the same query may succeed when it is run again.</summary>
    public bool IsRetriable => Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal);
}
