using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>Calls of functions and aggregations.</summary>
internal sealed partial class ExpressionBinder
{
    /// <summary>Whether what is bound are the arguments of an aggregation.</summary>
    public bool IsInAggregation { get; init; }

    /// <summary>Binds the arguments of a call and checks their number and types.</summary>
    public IReadOnlyList<Expression> BindArguments(
        Ast.FunctionCall call, string name, IReadOnlyList<FunctionParameter> parameters, int required, bool isVariadic)
    {
        bool tooMany = call.Arguments.Count > parameters.Count && !isVariadic;
        if (tooMany || call.Arguments.Count < required)
        {
            state.Report(SemanticErrors.ArgumentCount($"function '{name}'", tooMany, Signature(name, parameters), call.Span));
            Expression[] given = [.. call.Arguments.Select(Bind)];
            return [.. given, .. parameters.Skip(given.Length).Select(_ => Nothing(call.Span))];
        }

        return [.. call.Arguments.Select((a, i) => RequireItems(Bind(a, parameters[Math.Min(i, parameters.Count - 1)].Type.Kinds), parameters[Math.Min(i, parameters.Count - 1)].Type))];
    }

    /// <summary>What is known to be a list must be one of the items that the parameter wants.</summary>
    private Expression RequireItems(Expression argument, CypherType expected)
    {
        bool fits = expected.Item is null || argument.Type.Kinds != KindSet.List || TypeRules.ItemOf(argument.Type).MayBe(expected.Item.Kinds);
        if (!fits)
        {
            state.Report(SemanticErrors.TypeMismatch(expected, argument.Type, argument.Span));
        }

        return argument;
    }

    /// <summary>A call as documentation shows it.</summary>
    public static string Signature(string name, IReadOnlyList<FunctionParameter> parameters) =>
        $"{name}({string.Join(", ", parameters.Select(p => $"{p.Name} :: {TypeNames.Of(p.Type)}"))})";

    private Expression BindCountStar(Ast.CountStar call) =>
        MayAggregate("count", call.Span) ? state.Read(Aggregations!.Add(call), call.Span) : Nothing(call.Span);

    private Expression BindCall(Ast.FunctionCall call)
    {
        if (FunctionCatalog.FindAggregate(call.Name) is { } aggregate)
        {
            CheckPercentile(call);
            return MayAggregate(aggregate.Name, call.Span) ? state.Read(Aggregations!.Add(call, aggregate), call.Span) : Nothing(call.Span);
        }

        if (call.Name.Equals("exists", StringComparison.OrdinalIgnoreCase) && call.Arguments.Count == 1)
        {
            return BindExists(call);
        }

        if (FunctionCatalog.FindScalar(call.Name) is not { } function)
        {
            state.Report(SemanticErrors.UnknownFunction(
                call.Name, call.NameSpan, FunctionCatalog.Scalars.Select(f => f.Name).Concat(FunctionCatalog.Aggregates.Select(f => f.Name))));
            return Nothing(call.Span);
        }

        if (call.Distinct)
        {
            state.Report(SemanticErrors.DistinctScalar(function.Name, call.Span));
        }

        if (IsInAggregation && !function.IsDeterministic)
        {
            state.Report(SemanticErrors.NonConstantInAggregation(call.Span));
        }

        if (function.Name == "id")
        {
            state.Remark(RemarkKind.DeprecatedFunction, call.Span, function.Name);
        }

        CheckPoint(call);
        var arguments = BindArguments(call, function.Name, function.Parameters, function.Required, function.IsVariadic);
        var type = function.InferReturns?.Invoke([.. arguments.Select(a => a.Type)]) ?? function.Returns;
        if (scope.Csv?.SlotOf(function.Name) is >= 0 and var place)
        {
            return state.Read(place, call.Span);
        }

        Expression bound = function.Name == "coalesce"
            ? new CoalesceExpression(arguments, type, call.Span)
            : new FunctionExpression(function, arguments, type, call.Span);
        return function.IsDeterministic ? OnceIfConstant(bound) : bound;
    }

    private bool MayAggregate(string function, TextSpan span)
    {
        if (IsInAggregation)
        {
            state.Report(SemanticErrors.NestedAggregation(span));
        }
        else if (Aggregations is null || locals.Count > 0)
        {
            state.Report(SemanticErrors.InvalidAggregation(function, span));
        }

        return Aggregations is not null && locals.Count == 0;
    }

    /// <summary><c>exists((a)-->(b))</c> is kept; <c>exists(n.key)</c> is gone since Neo4j 5.</summary>
    private Expression BindExists(Ast.FunctionCall call)
    {
        if (call.Arguments[0] is Ast.PatternExpression pattern)
        {
            return BindPatternPredicate(pattern);
        }

        state.Report(SemanticErrors.PropertyExistence(call.Span));
        return Nothing(call.Span);
    }

    private void CheckPoint(Ast.FunctionCall call)
    {
        if (call.Name.Equals("point", StringComparison.OrdinalIgnoreCase)
            && call.Arguments is [Ast.MapLiteral map]
            && map.Entries.Select(e => e.Key).ToHashSet(StringComparer.Ordinal) is var keys
            && !keys.IsSupersetOf(["x", "y"])
            && !keys.IsSupersetOf(["longitude", "latitude"]))
        {
            state.Report(SemanticErrors.InvalidPointMap(map.Entries.Select(e => e.Key), map.Span));
        }
    }

    private void CheckPercentile(Ast.FunctionCall call)
    {
        if (call.Name.StartsWith("percentile", StringComparison.OrdinalIgnoreCase)
            && call.Arguments.Count == 2
            && call.Arguments[1] is Ast.Literal { Value: var value }
            && (value.IsNull || (value.IsNumber && value.AsFloat() is < 0.0 or > 1.0)))
        {
            state.Report(SemanticErrors.NotAPercentile(value.ToString(), call.Arguments[1].Span));
        }
    }
}
