using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Syntax.Ast;

internal abstract record Expression(TextSpan Span);

/// <summary>null, a Boolean, a number or text.</summary>
internal sealed record Literal(TextSpan Span, Value Value) : Expression(Span);

internal sealed record Parameter(TextSpan Span, string Name) : Expression(Span);

internal sealed record VariableReference(TextSpan Span, string Name) : Expression(Span);

internal sealed record PropertyAccess(TextSpan Span, Expression Target, string Key, TextSpan KeySpan) : Expression(Span);

internal sealed record Subscript(TextSpan Span, Expression Target, Expression Index) : Expression(Span);

internal sealed record Slice(TextSpan Span, Expression Target, Expression? From, Expression? To) : Expression(Span);

internal sealed record FunctionCall(TextSpan Span, string Name, TextSpan NameSpan, bool Distinct, IReadOnlyList<Expression> Arguments) : Expression(Span);

/// <summary><c>count(*)</c>.</summary>
internal sealed record CountStar(TextSpan Span) : Expression(Span);

internal enum UnaryOperator : byte
{
    Not,
    Plus,
    Minus,
}

internal sealed record Unary(TextSpan Span, UnaryOperator Operator, Expression Operand) : Expression(Span);

internal enum BinaryOperator : byte
{
    Or,
    Xor,
    And,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power,
    In,
    StartsWith,
    EndsWith,
    Contains,
    RegexMatch,
    Concatenate,
}

internal sealed record Binary(TextSpan Span, BinaryOperator Operator, Expression Left, Expression Right) : Expression(Span);

internal enum ComparisonOperator : byte
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary><c>a &lt; b &lt;= c</c>: one operator less than operands; each pair must hold.</summary>
internal sealed record Comparison(TextSpan Span, IReadOnlyList<Expression> Operands, IReadOnlyList<ComparisonOperator> Operators) : Expression(Span);

internal sealed record IsNull(TextSpan Span, Expression Operand, bool Negated) : Expression(Span);

/// <summary><c>e IS :: TYPE</c>.</summary>
internal sealed record TypePredicate(TextSpan Span, Expression Operand, TypeName Type, bool Negated) : Expression(Span);

/// <summary>A type as it is written; <paramref name="Alternatives"/> of a union (<c>INTEGER | STRING</c>) stand in place of a name.</summary>
internal sealed record TypeName(TextSpan Span, string Name, TypeName? Item, bool NotNull, IReadOnlyList<TypeName> Alternatives);

/// <summary><c>e IS [NOT] [NFC] NORMALIZED</c>.</summary>
internal sealed record NormalizedPredicate(TextSpan Span, Expression Operand, string Form, bool Negated) : Expression(Span);

/// <summary><c>n:Label&amp;!Other</c> as a predicate.</summary>
internal sealed record LabelPredicate(TextSpan Span, Expression Operand, LabelExpression Labels) : Expression(Span);

internal sealed record ListLiteral(TextSpan Span, IReadOnlyList<Expression> Items) : Expression(Span);

internal sealed record MapLiteral(TextSpan Span, IReadOnlyList<MapEntry> Entries) : Expression(Span);

internal sealed record MapEntry(TextSpan Span, string Key, Expression Value);

internal sealed record MapProjection(TextSpan Span, Variable Variable, IReadOnlyList<MapProjectionItem> Items) : Expression(Span);

/// <summary>In order of appearance: <c>.key</c> (key alone), <c>.*</c> (neither), <c>variable</c> or <c>key: value</c> (key and value).</summary>
internal sealed record MapProjectionItem(TextSpan Span, string? Key, Expression? Value);

/// <summary>CASE; <paramref name="Subject"/> is null for the form with conditions. With a subject, each of <see cref="CaseBranch.Conditions"/> is compared with it.</summary>
internal sealed record Case(TextSpan Span, Expression? Subject, IReadOnlyList<CaseBranch> Branches, Expression? Else) : Expression(Span);

internal sealed record CaseBranch(TextSpan Span, IReadOnlyList<CaseCondition> Conditions, Expression Result);

/// <summary>A value to compare with, or (extended CASE) an operator and its right side: <c>WHEN &lt; 3</c>, <c>WHEN IS NULL</c>, as an expression over <see cref="CaseSubject"/>.</summary>
internal sealed record CaseCondition(TextSpan Span, Expression Expression, bool IsPredicate);

/// <summary>Stands for the subject of the CASE around it.</summary>
internal sealed record CaseSubject(TextSpan Span) : Expression(Span);

internal sealed record ListComprehension(TextSpan Span, Variable Variable, Expression List, Expression? Where, Expression? Result) : Expression(Span);

internal enum QuantifierKind : byte
{
    All,
    Any,
    None,
    Single,
}

internal sealed record Quantifier(TextSpan Span, QuantifierKind Kind, Variable Variable, Expression List, Expression Where) : Expression(Span);

internal sealed record Reduce(TextSpan Span, Variable Accumulator, Expression Initial, Variable Variable, Expression List, Expression Result) : Expression(Span);

/// <summary>A path pattern where an expression is expected: true when it matches, a list of paths inside <c>size()</c> of older Cypher.</summary>
internal sealed record PatternExpression(TextSpan Span, PathPattern Pattern) : Expression(Span);

internal sealed record PatternComprehension(TextSpan Span, PathPattern Pattern, Expression? Where, Expression Result) : Expression(Span);

internal enum SubqueryKind : byte
{
    Exists,
    Count,
    Collect,
}

/// <summary><c>EXISTS { … }</c>, <c>COUNT { … }</c>, <c>COLLECT { … }</c>. The short form with a bare pattern is a query of one MATCH without RETURN.</summary>
internal sealed record SubqueryExpression(TextSpan Span, SubqueryKind Kind, Query Query) : Expression(Span);
