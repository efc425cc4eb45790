using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Values;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>
/// Binds what RETURN and WITH share. With an aggregation in any item, the items without one are the grouping keys, and what stands beside an aggregation
/// inside an item may only repeat keys that are variables or properties.
/// </summary>
internal sealed partial class ProjectionBinder(BindingState state, Scope scope, string clause)
{
    private readonly SyntaxShape shapes = new(state.Text);
    private readonly HashSet<int> usedSlots = [];
    private (Ast.ProjectionItem Item, string Name, BoundItem Bound)[] bound = [];
    private Dictionary<int, int>? slotsByShape;
    private readonly HashSet<string> groupedVariables = new(StringComparer.Ordinal);

    /// <summary>The variables behind the clause.</summary>
    public Scope Next { get; } = scope.Next();

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns => [.. bound.Select(b => b.Name)];

    /// <summary>Binds the clause and the WHERE behind a WITH.</summary>
    public BoundProject Bind(TextSpan span, Ast.Projection projection, Ast.Expression? where)
    {
        var items = Expand(projection, span);
        bool[] aggregates = [.. items.Select(i => Aggregations.AreIn(i.Expression))];
        bool isAggregating = aggregates.Contains(true);
        var simple = new ComputedExpressions(shapes, RefuseBeside);
        var collector = isAggregating
            ? new AggregationCollector(state, new ExpressionBinder(state, scope) { IsInAggregation = true }, shapes)
            : null;
        var plain = new ExpressionBinder(state, scope);
        var beside = new ExpressionBinder(state, scope) { Computed = simple, Aggregations = collector };
        bound = new (Ast.ProjectionItem, string, BoundItem)[items.Count];
        foreach (int i in Enumerable.Range(0, items.Count).OrderBy(i => aggregates[i]))
        {
            bound[i] = BindItem(items[i], aggregates[i] ? beside : plain);
            if (isAggregating && !aggregates[i])
            {
                AddKey(items[i].Expression, bound[i].Bound.Slot, simple);
            }
        }

        Declare();
        Next.Csv = isAggregating || projection.Distinct ? null : scope.Csv;
        CheckSubqueries(aggregates);
        var behind = isAggregating || projection.Distinct ? BehindGrouping(simple, collector) : BehindPlain();
        BoundItem[] keys = [.. bound.Where((_, i) => isAggregating && !aggregates[i]).Select(b => b.Bound)];
        return new BoundProject(
            span,
            keys,
            collector?.All ?? [],
            [.. bound.Select((b, i) => isAggregating && !aggregates[i] ? PassOn(b.Bound) : b.Bound)],
            projection.Distinct,
            [.. projection.OrderBy.Select(s => new BoundSortKey(ItemAsKey(s.Expression) ?? BindSortKey(s.Expression, behind(s.Expression), isAggregating), s.Descending))],
            BindCount(projection.Skip, "SKIP"),
            BindCount(projection.Limit, "LIMIT"),
            where is null ? null : behind(where).BindPredicate(where))
        {
            Carried = scope.Enclosing?.ImportedSlots ?? [],
        };
    }

    private Expression BindSortKey(Ast.Expression key, ExpressionBinder binder, bool isAggregating)
    {
        var expression = binder.Bind(key);
        if (!isAggregating && SubqueryAggregations.AreIn(expression))
        {
            state.Report(SemanticErrors.AggregationInOrderBy(clause, key.Span));
        }

        return expression;
    }

    /// <summary>Beside a subquery that aggregates, and inside it, an item may ask only for variables that are keys, or of which a property is.</summary>
    private void CheckSubqueries(bool[] aggregates)
    {
        for (int i = 0; i < bound.Length; i++)
        {
            var expression = bound[i].Bound.Expression;
            if (!aggregates[i] && SubqueryAggregations.ArePartOf(expression))
            {
                var keys = bound.Where((_, other) => other != i).SelectMany(b => RootOf(b.Item.Expression)).ToList();
                foreach (var (name, _) in scope.Own.Where(v => SlotReferences.Of(expression).Contains(v.Value) && !keys.Contains(v.Key, StringComparer.Ordinal)))
                {
                    state.Report(SemanticErrors.AmbiguousAggregation(name, expression.Span));
                }
            }
        }
    }

    /// <summary>A sort key that repeats an item stands for it, whatever the new variables are called.</summary>
    private SlotExpression? ItemAsKey(Ast.Expression key)
    {
        if (key is Ast.VariableReference)
        {
            return null;
        }

        slotsByShape ??= bound.DistinctBy(b => shapes.Of(b.Item.Expression)).ToDictionary(b => shapes.Of(b.Item.Expression), b => b.Bound.Slot);
        return slotsByShape.TryGetValue(shapes.Of(key), out int slot) ? state.Read(slot, key.Span) : null;
    }

    private BoundItem PassOn(BoundItem key) => key with { Expression = state.Read(key.Slot, key.Expression.Span) };

    /// <summary>What <c>*</c> stands for, without the names that an item behind it gives to something else, and the items.</summary>
    private List<Ast.ProjectionItem> Expand(Ast.Projection projection, TextSpan span)
    {
        var items = new List<Ast.ProjectionItem>();
        if (projection.Star)
        {
            var star = new TextSpan(span.Start, clause.Length);
            if (scope.IsEmpty && clause != "WITH")
            {
                state.Report(SemanticErrors.NothingInScope(clause, star));
            }

            var replaced = projection.Items.Select(NameOf).ToHashSet(StringComparer.Ordinal);
            foreach (var (name, _) in scope.Own.Where(variable => !replaced.Contains(variable.Key)))
            {
                items.Add(new Ast.ProjectionItem(star, new Ast.VariableReference(star, name), Alias: null, name));
            }
        }

        items.AddRange(projection.Items);
        return items;
    }

    private (Ast.ProjectionItem Item, string Name, BoundItem Bound) BindItem(Ast.ProjectionItem item, ExpressionBinder binder)
    {
        string name = NameOf(item);
        var expression = binder.Bind(item.Expression);
        bool passesOn = expression is SlotExpression variable && variable.Name == name && usedSlots.Add(variable.Slot);
        int slot = passesOn ? ((SlotExpression)expression).Slot : state.Slots.Add(name, expression.Type);
        return (item, name, new BoundItem(slot, expression));
    }

    private void AddKey(Ast.Expression expression, int slot, ComputedExpressions keys)
    {
        if (RootOf(expression).Length > 0)
        {
            keys.Add(expression, slot);
        }
        else
        {
            groupedVariables.UnionWith(ComputedExpressions.VariablesIn(expression));
        }
    }

    /// <summary>The variable that an expression is, or a property of which; none for anything else.</summary>
    private static string[] RootOf(Ast.Expression expression)
    {
        while (expression is Ast.PropertyAccess access)
        {
            expression = access.Target;
        }

        return expression is Ast.VariableReference variable ? [variable.Name] : [];
    }

    private void Declare()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (item, name, target) in bound)
        {
            if (!names.Add(name))
            {
                state.Report(SemanticErrors.ColumnNameConflict(name, item.Span));
            }

            if (clause is "WITH" or "RETURN" && item.Alias is { } alias && (item.Expression as Ast.VariableReference)?.Name != name && scope.Enclosing?.Names.Contains(name) == true)
            {
                state.Report(SemanticErrors.Shadowing(name, alias.Span));
            }

            if (item.Alias is null && item.Expression is not Ast.VariableReference)
            {
                if (clause is not "RETURN")
                {
                    state.Report(SemanticErrors.NoExpressionAlias(clause, item.Span));
                }
            }
            else
            {
                Next.Declare(name, target.Slot);
            }
        }
    }

    private static string NameOf(Ast.ProjectionItem item) =>
        item.Alias?.Name ?? (item.Expression is Ast.VariableReference variable ? variable.Name : item.Text);

    private Expression? BindCount(Ast.Expression? count, string word)
    {
        if (count is null)
        {
            return null;
        }

        if (ComputedExpressions.VariablesIn(count).Any())
        {
            state.Report(SemanticErrors.NonConstant(word, count.Span));
            return null;
        }

        if (HoldsPattern(count))
        {
            state.Report(SemanticErrors.PatternInCount(word, count.Span));
            return null;
        }

        var (literal, isNegative) = count is Ast.Unary { Operator: Ast.UnaryOperator.Minus, Operand: Ast.Literal negated }
            ? (negated, true)
            : (count as Ast.Literal, false);
        if (literal is not null && (isNegative || !literal.Value.IsInteger || literal.Value.AsInteger() < 0))
        {
            state.Report(SemanticErrors.NotANaturalNumber(
                state.Text.Substring(count.Span.Start, count.Span.Length), count.Span, literal.Value.IsInteger));
            return null;
        }

        return new ExpressionBinder(state, new Scope()).Bind(count, KindSet.Integer);
    }

    private static bool HoldsPattern(Ast.Expression expression) =>
        expression is Ast.PatternExpression or Ast.PatternComprehension or Ast.SubqueryExpression || SyntaxShape.ChildrenOf(expression).Any(HoldsPattern);
}
