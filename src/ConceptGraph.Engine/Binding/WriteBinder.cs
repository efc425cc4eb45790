using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Values;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>Binds the clauses that change the graph.</summary>
internal sealed class WriteBinder(BindingState state, Scope scope)
{
    private const KindSet Entity = KindSet.Node | KindSet.Relationship;

    private readonly ExpressionBinder expressions = new(state, scope);

    /// <summary>Binds one clause; its new variables are declared in the scope.</summary>
    public BoundClause Bind(Ast.Clause clause)
    {
        state.Writes = true;
        return clause switch
        {
            Ast.CreateClause c => new CreateBinder(state, scope, "CREATE").Bind(c.Span, c.Patterns),
            Ast.MergeClause c => BindMerge(c),
            Ast.SetClause c => new BoundSet(c.Span, [.. c.Items.Select(BindSet)]),
            Ast.RemoveClause c => new BoundSet(c.Span, [.. c.Items.Select(BindRemove)]),
            Ast.DeleteClause c => new BoundDelete(c.Span, c.Detach, [.. c.Expressions.Select(BindDeleted)]),
            Ast.ForeachClause c => BindForeach(c),
            _ => throw new InvalidOperationException($"No binding for {clause.GetType().Name}."),
        };
    }

    private BoundMerge BindMerge(Ast.MergeClause clause)
    {
        bool isNew = CreateBinder.CheckMerge(clause.Pattern, scope, state);
        var patterns = new PatternBinder(state, scope, "MERGE");
        var pattern = patterns.Bind([clause.Pattern], where: null);
        var create = isNew
            ? new CreateBinder(state, scope, "MERGE") { Existing = patterns }.Bind(clause.Span, [clause.Pattern])
            : new BoundCreate(clause.Span, [], []);
        return new BoundMerge(
            clause.Span, pattern, create, [.. clause.OnCreate.Select(BindSet)], [.. clause.OnMatch.Select(BindSet)]);
    }

    private BoundSetItem BindSet(Ast.SetItem item) => item switch
    {
        Ast.SetProperty { Target: Ast.PropertyAccess access } i => new BoundSetProperty(
            expressions.Bind(access.Target, Entity), KeyOf(access), expressions.Bind(i.Value), i.Span),
        Ast.SetProperty { Target: Ast.Subscript subscript } i => new BoundSetProperty(
            expressions.Bind(subscript.Target, Entity), expressions.BindKey(subscript.Index), expressions.Bind(i.Value), i.Span),
        Ast.SetAllProperties i => new BoundSetAllProperties(
            Variable(i.Variable, Entity), expressions.Bind(i.Value, Entity | KindSet.Map), i.Merge, i.Span),
        Ast.SetLabels i => new BoundSetLabels(Variable(i.Variable, KindSet.Node), BindLabels(i.Labels), Remove: false, i.Span),
        _ => throw new InvalidOperationException($"No binding for {item.GetType().Name}."),
    };

    private BoundSetItem BindRemove(Ast.RemoveItem item) => item switch
    {
        Ast.RemoveProperty { Target: Ast.PropertyAccess access } i => new BoundSetProperty(
            expressions.Bind(access.Target, Entity), KeyOf(access), Null(i.Span), i.Span)
        {
            IsRemoval = true,
        },
        Ast.RemoveProperty { Target: Ast.Subscript subscript } i => new BoundSetProperty(
            expressions.Bind(subscript.Target, Entity), expressions.BindKey(subscript.Index), Null(i.Span), i.Span)
        {
            IsRemoval = true,
        },
        Ast.RemoveLabels i => new BoundSetLabels(Variable(i.Variable, KindSet.Node), BindLabels(i.Labels), Remove: true, i.Span),
        _ => throw new InvalidOperationException($"No binding for {item.GetType().Name}."),
    };

    private Expression Variable(Ast.Variable variable, KindSet expected) =>
        expressions.Bind(new Ast.VariableReference(variable.Span, variable.Name), expected);

    private static ConstantExpression KeyOf(Ast.PropertyAccess access) => new(Value.String(access.Key), CypherType.String, access.KeySpan);

    private static ConstantExpression Null(TextSpan span) => new(default, CypherType.Null, span);

    private BoundLabel[] BindLabels(IReadOnlyList<Ast.LabelName> labels) =>
        [.. labels.Select(l => new BoundLabel(l.Name, l.Dynamic is null ? null : expressions.BindTokenNames(l.Dynamic)))];

    private Expression BindDeleted(Ast.Expression expression)
    {
        if (expression is Ast.LabelPredicate)
        {
            state.Report(SemanticErrors.InvalidDelete(expression.Span));
            return Null(expression.Span);
        }

        return expressions.Bind(expression, Entity | KindSet.Path);
    }

    /// <summary>The variable may hide one outside.</summary>
    private BoundForeach BindForeach(Ast.ForeachClause clause)
    {
        var list = expressions.Bind(clause.List);
        var inner = scope.Inner();
        int slot = state.Slots.Add(clause.Variable.Name, TypeRules.ItemOf(list.Type));
        inner.Declare(clause.Variable.Name, slot);
        var clauses = new List<BoundClause>();
        foreach (var step in clause.Clauses)
        {
            if (ClauseOrder.IsWriting(step))
            {
                clauses.Add(new WriteBinder(state, inner).Bind(step));
            }
            else
            {
                state.Report(SemanticErrors.ReadInForeach(ClauseOrder.NameOf(step), step.Span));
            }
        }

        return new BoundForeach(clause.Span, list, slot, clauses);
    }
}
