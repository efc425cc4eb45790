using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Values;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>Binds expressions over the variables of one scope. Cut by area: variables, operators, calls, lists, patterns.</summary>
internal sealed partial class ExpressionBinder(BindingState state, Scope scope)
{
    private readonly List<LocalExpression> locals = [];

    /// <summary>What of the expression is computed already, when it stands behind or beside an aggregation; null for nothing.</summary>
    public ComputedExpressions? Computed { get; init; }

    /// <summary>Where aggregations go; null where none may stand.</summary>
    public AggregationCollector? Aggregations { get; init; }

    /// <summary>The bound expression. An error is reported, and the null constant stands in its place.</summary>
    public Expression Bind(Ast.Expression expression)
    {
        if (Computed?.Find(expression, locals) is { } slot)
        {
            return state.Read(slot, expression.Span);
        }

        return expression switch
        {
            Ast.Literal e => new ConstantExpression(e.Value, CypherType.Of(e.Value.Kind), e.Span),
            Ast.Parameter e => state.Parameter(e.Name, e.Span),
            Ast.VariableReference e => BindVariable(e.Name, e.Span),
            Ast.PropertyAccess e => BindProperty(e),
            Ast.Subscript e => BindSubscript(e),
            Ast.Slice e => BindSlice(e),
            Ast.FunctionCall e => BindCall(e),
            Ast.CountStar e => BindCountStar(e),
            Ast.Unary e => BindUnary(e),
            Ast.Binary e => BindBinary(e),
            Ast.Comparison e => BindComparison(e),
            Ast.IsNull e => new IsNullExpression(Bind(e.Operand), e.Negated, e.Span),
            Ast.TypePredicate e => new TypePredicateExpression(Bind(e.Operand), BindType(e.Type), e.Negated, e.Span),
            Ast.NormalizedPredicate e => BindNormalized(e),
            Ast.LabelPredicate e => BindLabels(e),
            Ast.ListLiteral e => BindList(e),
            Ast.MapLiteral e => BindMap(e),
            Ast.MapProjection e => BindMapProjection(e),
            Ast.Case e => BindCase(e),
            Ast.CaseSubject e => caseSubject!.At(e.Span),
            Ast.ListComprehension e => BindListComprehension(e),
            Ast.Quantifier e => BindQuantifier(e),
            Ast.Reduce e => BindReduce(e),
            Ast.PatternExpression e => BindPatternAsValue(e),
            Ast.PatternComprehension e => BindPatternComprehension(e),
            Ast.SubqueryExpression e => BindSubquery(e),
            _ => throw new InvalidOperationException($"No binding for {expression.GetType().Name}."),
        };
    }

    /// <summary>Binds an expression whose value must be of one of these kinds.</summary>
    public Expression Bind(Ast.Expression expression, KindSet expected, string? hint = null) => Require(Bind(expression), expected, hint);

    /// <summary>Binds a predicate; a bare pattern asks whether it matches.</summary>
    public Expression BindPredicate(Ast.Expression expression) => expression switch
    {
        Ast.PatternExpression e => BindPatternPredicate(e),
        _ => RequirePredicate(Bind(expression)),
    };

    /// <summary>What may be a list is taken as well, if it is not written as one: whether it is true is found out at run time.</summary>
    private Expression RequirePredicate(Expression expression) =>
        expression.Type.MayBe(KindSet.List) && (expression.Type.Kinds != KindSet.List || expression is ParameterExpression) ? expression : Require(expression, KindSet.Boolean);

    /// <summary>The conjuncts of a predicate, in order.</summary>
    public IEnumerable<Expression> BindConjuncts(Ast.Expression? predicate)
    {
        if (predicate is null)
        {
            return [];
        }

        var bound = BindPredicate(predicate);
        return bound is AndExpression ? bound.Operands : [bound];
    }

    private Expression Require(Expression expression, KindSet expected, string? hint = null)
    {
        if (expression.Type.MayBe(expected))
        {
            return expression;
        }

        state.Report(SemanticErrors.TypeMismatch(expected, expression.Type, expression.Span, hint));
        return Nothing(expression.Span);
    }

    /// <summary>Stands where an error was reported: its type is null's, so that no further error comes of it.</summary>
    private static ConstantExpression Nothing(TextSpan span) => new(default, CypherType.Null, span);

    /// <summary>An expression whose operands look at no row is asked for once in a run.</summary>
    private Expression OnceIfConstant(Expression expression) =>
        expression.Operands.All(o => o.IsRowIndependent) ? new OnceExpression(expression, state.AddLocal()) : expression;
}
