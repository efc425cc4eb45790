using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Binding.Query;

/// <summary>One step of a query: rows in, rows out.</summary>
internal abstract record BoundClause(TextSpan Span);

/// <summary>MATCH: the pattern's own predicates and WHERE are one list of conjuncts in <see cref="BoundPattern.Predicates"/>.</summary>
internal sealed record BoundMatch(TextSpan Span, bool Optional, BoundPattern Pattern) : BoundClause(Span);

/// <summary>FINISH: the rows are used up, and there is no result.</summary>
internal sealed record BoundFinish(TextSpan Span) : BoundClause(Span);

internal sealed record BoundUnwind(TextSpan Span, Expression List, int Slot) : BoundClause(Span);

/// <summary>
/// WITH or RETURN. In order: <see cref="GroupKeys"/> and <see cref="Aggregations"/> when it aggregates (only these slots live on), <see cref="Items"/>,
/// DISTINCT over the items' slots, ORDER BY, SKIP, LIMIT, WHERE. Order keys and WHERE may use the items' slots and, unless it aggregates or is DISTINCT,
/// the slots from before.
/// </summary>
internal sealed record BoundProject(
    TextSpan Span,
    IReadOnlyList<BoundItem> GroupKeys,
    IReadOnlyList<BoundAggregation> Aggregations,
    IReadOnlyList<BoundItem> Items,
    bool Distinct,
    IReadOnlyList<BoundSortKey> OrderBy,
    Expression? Skip,
    Expression? Limit,
    Expression? Where) : BoundClause(Span)
{
    /// <summary>Whether rows are grouped; without group keys there is then one row, also for no input.</summary>
    public bool IsAggregating => Aggregations.Count > 0;

    /// <summary>
    /// Slots that live on although no item passes them on: a subquery's imports, which every row of one run shares. They are there even for a group of no rows.
    /// </summary>
    public IReadOnlyList<int> Carried { get; init; } = [];
}

/// <summary>An expression and the slot that takes its value. Passing a variable on is a <see cref="SlotExpression"/> of the same slot.</summary>
internal sealed record BoundItem(int Slot, Expression Expression);

/// <summary>An aggregation and the slot that takes its value. No definition stands for <c>count(*)</c>.</summary>
internal sealed record BoundAggregation(int Slot, Functions.AggregateDefinition? Function, bool Distinct, IReadOnlyList<Expression> Arguments, TextSpan Span);

internal sealed record BoundSortKey(Expression Expression, bool Descending);

internal sealed record BoundCreate(TextSpan Span, IReadOnlyList<BoundCreateElement> Elements, IReadOnlyList<PatternPath> Paths) : BoundClause(Span);

internal abstract record BoundCreateElement(int Slot, Expression? Properties);

internal sealed record BoundCreateNode(int Slot, IReadOnlyList<BoundLabel> Labels, Expression? Properties) : BoundCreateElement(Slot, Properties);

internal sealed record BoundCreateRelationship(int Slot, BoundLabel Type, int Start, int End, Expression? Properties) : BoundCreateElement(Slot, Properties);

/// <summary>A name, or an expression that gives a name or a list of names.</summary>
internal sealed record BoundLabel(string? Name, Expression? Dynamic);

/// <summary>MERGE: match the pattern with what is bound, else create <see cref="Create"/>. Property maps are in both.</summary>
internal sealed record BoundMerge(
    TextSpan Span, BoundPattern Pattern, BoundCreate Create, IReadOnlyList<BoundSetItem> OnCreate, IReadOnlyList<BoundSetItem> OnMatch) : BoundClause(Span);

/// <summary>SET and REMOVE. Items that follow one another on one entity are evaluated before any of them is carried out, as in Neo4j.</summary>
internal sealed record BoundSet(TextSpan Span, IReadOnlyList<BoundSetItem> Items) : BoundClause(Span);

/// <summary>One change to what <paramref name="Target"/> gives: a node or relationship; a null target is passed over.</summary>
internal abstract record BoundSetItem(Expression Target, TextSpan Span);

/// <summary>Sets or, with null, removes a property; <paramref name="Key"/> gives text.</summary>
internal sealed record BoundSetProperty(Expression Target, Expression Key, Expression Value, TextSpan Span) : BoundSetItem(Target, Span)
{
    /// <summary>Whether it comes from REMOVE, which counts only what was there.</summary>
    public bool IsRemoval { get; init; }
}

internal sealed record BoundSetAllProperties(Expression Target, Expression Value, bool Merge, TextSpan Span) : BoundSetItem(Target, Span);

internal sealed record BoundSetLabels(Expression Target, IReadOnlyList<BoundLabel> Labels, bool Remove, TextSpan Span) : BoundSetItem(Target, Span);

internal sealed record BoundDelete(TextSpan Span, bool Detach, IReadOnlyList<Expression> Expressions) : BoundClause(Span);

internal sealed record BoundForeach(TextSpan Span, Expression List, int Slot, IReadOnlyList<BoundClause> Clauses) : BoundClause(Span);

/// <summary>CALL { … }: the query runs once for each row and sees the imported slots; a query without result slots leaves the row as it is.</summary>
internal sealed record BoundCallSubquery(
    TextSpan Span, BoundQuery Query, IReadOnlyList<int> Imports, bool Optional, BoundInTransactions? InTransactions) : BoundClause(Span);

internal sealed record BoundInTransactions(Expression? BatchSize, string OnError, int? StatusSlot);

/// <summary>CALL of a procedure; <paramref name="Yields"/> pairs a column's position with a slot.</summary>
internal sealed record BoundCallProcedure(
    TextSpan Span, Functions.ProcedureDefinition Procedure, IReadOnlyList<Expression> Arguments, IReadOnlyList<(int Column, int Slot)> Yields, Expression? Where, bool Optional)
    : BoundClause(Span);

internal sealed record BoundLoadCsv(TextSpan Span, bool WithHeaders, Expression Url, int Slot, string FieldTerminator, CsvPlace Place) : BoundClause(Span);

/// <summary>A change of the schema, or SHOW; carried out by the executor's command of the same name.</summary>
internal sealed record BoundSchemaCommand(TextSpan Span, Syntax.Ast.Statement Statement, IReadOnlyList<(string Column, int Slot)> Yields) : BoundClause(Span)
{
    /// <summary>The name of the index or constraint, when the statement gives one.</summary>
    public Expression? RuleName { get; init; }

    /// <summary>OPTIONS of CREATE.</summary>
    public Expression? Options { get; init; }
}
