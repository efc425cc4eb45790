using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Syntax.Ast;

/// <summary>Which of the matching paths are wanted.</summary>
internal enum PathSelector : byte
{
    /// <summary>All of them.</summary>
    All,

    /// <summary><c>shortestPath(…)</c>: one of the shortest.</summary>
    ShortestPathFunction,

    /// <summary><c>allShortestPaths(…)</c>.</summary>
    AllShortestPathsFunction,

    /// <summary><c>ANY k</c>.</summary>
    Any,

    /// <summary><c>SHORTEST k</c>; <c>ANY SHORTEST</c> is k = 1.</summary>
    ShortestK,

    /// <summary><c>ALL SHORTEST</c>, and <c>SHORTEST k GROUPS</c>.</summary>
    ShortestGroups,
}

/// <summary>One path of a pattern. Elements alternate between <see cref="NodePattern"/> (or <see cref="QuantifiedPathPattern"/>) and <see cref="RelationshipPattern"/>.</summary>
internal sealed record PathPattern(
    TextSpan Span, Variable? Variable, PathSelector Selector, long SelectorCount, IReadOnlyList<PatternElement> Elements)
{
    /// <summary>The name inside of the parentheses around the whole.</summary>
    public Variable? InnerVariable { get; init; }

    /// <summary>WHERE of a parenthesised path pattern around the whole.</summary>
    public Expression? Where { get; init; }
}

internal abstract record PatternElement(TextSpan Span);

internal sealed record NodePattern(
    TextSpan Span, Variable? Variable, LabelExpression? Labels, Expression? Properties, Expression? Where) : PatternElement(Span);

internal sealed record RelationshipPattern(
    TextSpan Span, Direction Direction, Variable? Variable, LabelExpression? Types, HopRange? Range, Expression? Properties, Expression? Where)
    : PatternElement(Span)
{
    /// <summary>A quantifier behind a relationship: <c>-[:R]->+</c>.</summary>
    public HopRange? Quantifier { get; init; }
}

/// <summary><c>((a)-[r]->(b) WHERE …){1,3}</c>.</summary>
internal sealed record QuantifiedPathPattern(
    TextSpan Span, Variable? PathVariable, IReadOnlyList<PatternElement> Elements, Expression? Where, HopRange? Quantifier) : PatternElement(Span);

/// <summary>How often: both ends included; null is open.</summary>
internal sealed record HopRange(TextSpan Span, long? Min, long? Max);

/// <summary>A condition on labels or on a relationship's type.</summary>
internal abstract record LabelExpression(TextSpan Span);

internal sealed record LabelAtom(TextSpan Span, string Name) : LabelExpression(Span);

internal sealed record LabelDynamic(TextSpan Span, Expression Expression, bool Any) : LabelExpression(Span);

internal sealed record LabelWildcard(TextSpan Span) : LabelExpression(Span);

internal sealed record LabelNot(TextSpan Span, LabelExpression Operand) : LabelExpression(Span);

/// <summary><paramref name="Colon"/>: written as <c>:A:B</c> rather than <c>A&amp;B</c>; the two may not be mixed.</summary>
internal sealed record LabelAnd(TextSpan Span, LabelExpression Left, LabelExpression Right, bool Colon) : LabelExpression(Span);

internal sealed record LabelOr(TextSpan Span, LabelExpression Left, LabelExpression Right) : LabelExpression(Span);
