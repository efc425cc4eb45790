using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Values;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>Lists, maps, CASE, and the expressions with variables of their own.</summary>
internal sealed partial class ExpressionBinder
{
    private LocalExpression? caseSubject;

    private Expression BindList(Ast.ListLiteral list)
    {
        Expression[] items = [.. list.Items.Select(Bind)];
        var type = CypherType.ListOf(TypeRules.Common(items.Select(i => i.Type)));
        return items.All(i => i is ConstantExpression)
            ? new ConstantExpression(Value.List([.. items.Select(i => ((ConstantExpression)i).Value)]), type, list.Span)
            : OnceIfConstant(new ListExpression(items, type, list.Span));
    }

    private MapExpression BindMap(Ast.MapLiteral map) =>
        new MapExpression([.. map.Entries.Select(e => e.Key)], [.. map.Entries.Select(e => Bind(e.Value))], map.Span);

    private MapProjectionExpression BindMapProjection(Ast.MapProjection projection)
    {
        var source = BindVariable(projection.Variable.Name, projection.Variable.Span);
        if (source.Type.Kinds == KindSet.None || !source.Type.IsOnly(KindSet.Temporal | KindSet.Duration))
        {
            source = Require(source, KindSet.Map | KindSet.Node | KindSet.Relationship);
        }

        foreach (var item in projection.Items.Where(item => item is { Key: not null, Value: null }))
        {
            RemarkOnKey(source, item.Key!, new TextSpan(item.Span.Start + 1, item.Span.Length - 1));
        }

        return new MapProjectionExpression(
            source,
            [.. projection.Items.Select(item => new MapProjectionEntry(item.Key, item.Value is not null))],
            [.. projection.Items.Where(item => item.Value is not null).Select(item => Bind(item.Value!))],
            projection.Span);
    }

    private CaseExpression BindCase(Ast.Case node)
    {
        var outer = caseSubject;
        var subject = node.Subject is null ? null : Bind(node.Subject);
        var own = subject is null ? null : AddLocal("CASE", subject.Type, subject.Span);
        var conditions = new List<Expression>();
        var results = new List<Expression>();
        foreach (var branch in node.Branches)
        {
            caseSubject = own;
            Expression[] tests = [.. branch.Conditions.Select(c => BindCondition(c, own))];
            conditions.Add(tests.Length == 1 ? tests[0] : new OrExpression(tests, branch.Span));
            caseSubject = outer;
            results.Add(Bind(branch.Result));
        }

        var otherwise = node.Else is null ? null : Bind(node.Else);
        var type = TypeRules.AnyOf([.. results.Select(r => r.Type), .. otherwise is null ? [] : new[] { otherwise.Type }]);
        return new CaseExpression(subject, own?.Number ?? -1, conditions, results, otherwise, type, node.Span);
    }

    private Expression BindCondition(Ast.CaseCondition condition, LocalExpression? subject) =>
        subject is null || condition.IsPredicate
            ? BindPredicate(condition.Expression)
            : new ComparisonExpression(Ast.ComparisonOperator.Equal, subject, Bind(condition.Expression), condition.Span);

    private ListComprehensionExpression BindListComprehension(Ast.ListComprehension comprehension)
    {
        var list = Bind(comprehension.List, KindSet.List);
        var variable = AddLocal(comprehension.Variable.Name, TypeRules.ItemOf(list.Type), comprehension.Variable.Span);
        var condition = comprehension.Where is null ? null : With(variable, () => BindPredicate(comprehension.Where));
        var result = comprehension.Result is null ? null : With(variable, () => Bind(comprehension.Result));
        return new ListComprehensionExpression(
            variable, list, condition, result, CypherType.ListOf((result ?? variable).Type), comprehension.Span);
    }

    private QuantifierExpression BindQuantifier(Ast.Quantifier quantifier)
    {
        var list = Bind(quantifier.List, KindSet.List);
        var variable = AddLocal(quantifier.Variable.Name, TypeRules.ItemOf(list.Type), quantifier.Variable.Span);
        var condition = With(variable, () => BindPredicate(quantifier.Where));
        return new QuantifierExpression(quantifier.Kind, variable, list, condition, quantifier.Span);
    }

    /// <summary>The accumulator has the type of its initial value, and what a step gives must be able to have it too; an integer may become a float.</summary>
    private ReduceExpression BindReduce(Ast.Reduce reduce)
    {
        var initial = Bind(reduce.Initial);
        var list = Bind(reduce.List, KindSet.List);
        var accumulator = AddLocal(reduce.Accumulator.Name, AccumulatorType(initial.Type), reduce.Accumulator.Span);
        var variable = AddLocal(reduce.Variable.Name, TypeRules.ItemOf(list.Type), reduce.Variable.Span);
        if (reduce.Variable.Name == reduce.Accumulator.Name)
        {
            state.Report(SemanticErrors.VariableAlreadyBound(reduce.Variable.Name, reduce.Variable.Span));
        }

        var result = With(accumulator, () => With(variable, () => Bind(reduce.Result)));
        if (!result.Type.MayBe(initial.Type.MayBe(KindSet.Number) ? initial.Type.Kinds | KindSet.Number : initial.Type.Kinds) && initial.Type.Kinds != KindSet.None)
        {
            state.Report(SemanticErrors.AccumulatorType(initial.Type, result.Type, result.Span));
        }

        return new ReduceExpression(accumulator, initial, variable, list, result, reduce.Span);
    }

    private static CypherType AccumulatorType(CypherType initial) =>
        initial.Kinds == KindSet.List ? CypherType.List
        : initial.Kinds == KindSet.None || initial.MayBe(KindSet.List) ? CypherType.Any
        : initial;
}
