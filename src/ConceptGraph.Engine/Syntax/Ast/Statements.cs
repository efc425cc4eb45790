using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Syntax.Ast;

/// <summary>Whether to run a statement, to show its plan, or both.</summary>
internal enum ExplainMode : byte
{
    None,
    Explain,
    Profile,
}

/// <summary>A whole text: one statement.</summary>
internal abstract record Statement(TextSpan Span)
{
    public ExplainMode Mode { get; init; }
}

/// <summary>A query: reads, writes, or both.</summary>
internal sealed record QueryStatement(TextSpan Span, Query Query) : Statement(Span);

/// <summary>A list of clauses, or two queries put together.</summary>
internal abstract record Query(TextSpan Span);

/// <summary>Clauses, each of which maps rows to rows.</summary>
internal sealed record SingleQuery(TextSpan Span, IReadOnlyList<Clause> Clauses) : Query(Span);

/// <summary>UNION or UNION ALL; chains lean to the left.</summary>
internal sealed record UnionQuery(TextSpan Span, Query Left, SingleQuery Right, bool All) : Query(Span);

/// <summary>CREATE INDEX, in any of its kinds.</summary>
internal sealed record CreateIndexStatement(
    TextSpan Span, Expression? Name, string Kind, bool IfNotExists, bool IsNode, IReadOnlyList<string> Tokens, IReadOnlyList<string> Keys) : Statement(Span)
{
    /// <summary>OPTIONS, for instance of a vector index.</summary>
    public Expression? Options { get; init; }
}

/// <summary>CREATE CONSTRAINT; <paramref name="Requirement"/> is UNIQUE, NODE KEY, RELATIONSHIP KEY, NOT NULL or a type.</summary>
internal sealed record CreateConstraintStatement(
    TextSpan Span, Expression? Name, bool IfNotExists, bool IsNode, string Token, IReadOnlyList<string> Keys, string Requirement) : Statement(Span)
{
    /// <summary>OPTIONS of the index behind the constraint.</summary>
    public Expression? Options { get; init; }
}

/// <summary>DROP INDEX or DROP CONSTRAINT.</summary>
internal sealed record DropSchemaStatement(TextSpan Span, bool IsConstraint, Expression Name, bool IfExists) : Statement(Span);

/// <summary>SHOW INDEXES, CONSTRAINTS, FUNCTIONS, PROCEDURES and the like, with what follows.</summary>
internal sealed record ShowStatement(
    TextSpan Span, string Subject, IReadOnlyList<ProjectionItem> Yield, bool YieldAll, Projection? Paging, Expression? Where, Projection? Return) : Statement(Span)
{
    /// <summary>The one thing to show, by its name; all when null.</summary>
    public string? Name { get; init; }
}
