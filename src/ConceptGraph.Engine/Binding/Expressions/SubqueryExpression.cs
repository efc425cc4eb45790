using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>
/// EXISTS, COUNT, COLLECT, a pattern as predicate or a pattern comprehension, before planning. The planner puts a <c>PlannedSubquery</c> in its place.
/// </summary>
/// <param name="kind">What is asked of the rows; for COLLECT, the first result slot is gathered.</param>
/// <param name="query">The query; it shares the statement's slots and sees those in <paramref name="imports"/>.</param>
/// <param name="imports">What the query sees: an expression outside, and the slot that holds its value inside.</param>
/// <param name="type">The type of the result.</param>
/// <param name="span">The place.</param>
internal sealed class SubqueryExpression(
    SubqueryKind kind, BoundQuery query, IReadOnlyList<BoundItem> imports, CypherType type, TextSpan span) : Expression(type, span)
{
    public SubqueryKind Kind { get; } = kind;

    public BoundQuery Query { get; } = query;

    /// <summary>Expressions outside, and the slots inside that take their values.</summary>
    public IReadOnlyList<BoundItem> Imports { get; } = imports;

    public override IReadOnlyList<Expression> Operands { get; } = [.. imports.Select(i => i.Expression)];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) =>
        new SubqueryExpression(Kind, Query, [.. Imports.Select((item, i) => item with { Expression = operands[i] })], Type, Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context) =>
        throw new InvalidOperationException("A subquery is evaluated through its plan.");

    public override string ToString() => $"{Kind.ToString().ToUpperInvariant()} {{ … }}";
}
