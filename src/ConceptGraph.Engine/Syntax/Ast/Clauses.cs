using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Syntax.Ast;

/// <summary>One step of a query.</summary>
internal abstract record Clause(TextSpan Span);

internal sealed record MatchClause(TextSpan Span, bool Optional, IReadOnlyList<PathPattern> Patterns, Expression? Where) : Clause(Span)
{
    public IReadOnlyList<PlannerHint> Hints { get; init; } = [];
}

/// <summary>USING INDEX or SCAN of a variable's label or type, or USING JOIN, which names no label.</summary>
internal sealed record PlannerHint(Variable Variable, string? Label);

internal sealed record UnwindClause(TextSpan Span, Expression List, Variable Variable) : Clause(Span);

internal sealed record WithClause(TextSpan Span, Projection Projection, Expression? Where) : Clause(Span);

internal sealed record ReturnClause(TextSpan Span, Projection Projection) : Clause(Span);

internal sealed record FinishClause(TextSpan Span) : Clause(Span);

/// <summary>USE of another graph, by its name or by a call such as <c>graph.byName('a')</c>.</summary>
internal sealed record UseClause(TextSpan Span, string Graph) : Clause(Span);

internal sealed record CreateClause(TextSpan Span, IReadOnlyList<PathPattern> Patterns) : Clause(Span);

internal sealed record MergeClause(
    TextSpan Span, PathPattern Pattern, IReadOnlyList<SetItem> OnCreate, IReadOnlyList<SetItem> OnMatch) : Clause(Span);

internal sealed record SetClause(TextSpan Span, IReadOnlyList<SetItem> Items) : Clause(Span);

internal sealed record RemoveClause(TextSpan Span, IReadOnlyList<RemoveItem> Items) : Clause(Span);

internal sealed record DeleteClause(TextSpan Span, bool Detach, IReadOnlyList<Expression> Expressions) : Clause(Span);

internal sealed record ForeachClause(TextSpan Span, Variable Variable, Expression List, IReadOnlyList<Clause> Clauses) : Clause(Span);

/// <summary>CALL of a procedure. <paramref name="Arguments"/> is null when there are no brackets: the arguments are then parameters of the same names.</summary>
internal sealed record CallProcedureClause(
    TextSpan Span, string Name, TextSpan NameSpan, IReadOnlyList<Expression>? Arguments, IReadOnlyList<YieldItem>? Yield, bool YieldAll, Expression? Where, bool Optional) : Clause(Span);

internal sealed record YieldItem(TextSpan Span, string Column, Variable Variable);

/// <summary>CALL { … }, CALL (x, y) { … } or CALL (*) { … }. <paramref name="Imports"/> is null for the form without brackets.</summary>
internal sealed record CallSubqueryClause(
    TextSpan Span, Query Query, IReadOnlyList<Variable>? Imports, bool ImportsAll, bool Optional, InTransactions? InTransactions) : Clause(Span);

internal sealed record InTransactions(TextSpan Span, Expression? BatchSize, string? OnError, Variable? ReportStatusAs);

internal sealed record LoadCsvClause(TextSpan Span, bool WithHeaders, Expression Url, Variable Variable, string? FieldTerminator) : Clause(Span);

internal abstract record SetItem(TextSpan Span);

/// <summary><c>SET e.key = value</c>; <c>SET e[key] = value</c> is a <see cref="Subscript"/> as target.</summary>
internal sealed record SetProperty(TextSpan Span, Expression Target, Expression Value) : SetItem(Span);

/// <summary><c>SET v = map</c> (replace) or <c>SET v += map</c>.</summary>
internal sealed record SetAllProperties(TextSpan Span, Variable Variable, Expression Value, bool Merge) : SetItem(Span);

internal sealed record SetLabels(TextSpan Span, Variable Variable, IReadOnlyList<LabelName> Labels) : SetItem(Span);

internal abstract record RemoveItem(TextSpan Span);

internal sealed record RemoveProperty(TextSpan Span, Expression Target) : RemoveItem(Span);

internal sealed record RemoveLabels(TextSpan Span, Variable Variable, IReadOnlyList<LabelName> Labels) : RemoveItem(Span);

/// <summary>A label as it is set or removed: a name, or <c>$(expression)</c>.</summary>
internal sealed record LabelName(TextSpan Span, string? Name, Expression? Dynamic);

/// <summary>What RETURN and WITH share. <paramref name="Star"/>: begins with <c>*</c>.</summary>
internal sealed record Projection(
    TextSpan Span, bool Distinct, bool Star, IReadOnlyList<ProjectionItem> Items, IReadOnlyList<SortItem> OrderBy, Expression? Skip, Expression? Limit);

/// <summary>An expression with its name. Without AS, the column is named by <paramref name="Text"/>, the expression as it was written.</summary>
internal sealed record ProjectionItem(TextSpan Span, Expression Expression, Variable? Alias, string Text);

internal sealed record SortItem(TextSpan Span, Expression Expression, bool Descending);

/// <summary>A name where it is introduced or used.</summary>
internal sealed record Variable(TextSpan Span, string Name);
