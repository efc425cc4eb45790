using ConceptGraph.Engine.Binding.Expressions;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>Labels, property maps and WHERE as conjuncts.</summary>
internal sealed partial class PatternBinder
{
    private void BindPredicates(Ast.Expression? where)
    {
        foreach (var bind in predicates)
        {
            bind();
        }

        foreach (var conjunct in new ExpressionBinder(state, scope).BindConjuncts(where))
        {
            TargetOf(conjunct).Add(conjunct);
        }
    }

    private void AddPredicates(Ast.Expression? where, PatternParts target)
    {
        if (where is not null)
        {
            predicates.Add(() => target.Predicates.AddRange(new ExpressionBinder(state, scope).BindConjuncts(where)));
        }
    }

    private void AddLabels(int slot, Ast.LabelExpression labels, PatternParts target) =>
        predicates.Add(() =>
        {
            foreach (var conjunct in ConjunctsOf(labels))
            {
                var condition = new ExpressionBinder(state, scope).BindLabels(conjunct, RemarkKind.Label);
                target.Predicates.Add(new LabelExpression(state.Read(slot, conjunct.Span), condition, conjunct.Span));
            }
        });

    /// <summary>The operands of a chain of ANDs, whichever way it leans, in the order of the text.</summary>
    public static IEnumerable<Ast.LabelExpression> ConjunctsOf(Ast.LabelExpression labels)
    {
        var pending = new Stack<Ast.LabelExpression>([labels]);
        while (pending.TryPop(out var next))
        {
            if (next is Ast.LabelAnd and)
            {
                pending.Push(and.Right);
                pending.Push(and.Left);
            }
            else
            {
                yield return next;
            }
        }
    }

    private void AddProperties(int slot, Ast.Expression? properties, List<Expression> target)
    {
        if (properties is Ast.MapLiteral map)
        {
            predicates.Add(() =>
            {
                foreach (var entry in map.Entries)
                {
                    state.Remark(RemarkKind.PropertyKey, entry.Span, entry.Key);
                    var property = new PropertyExpression(state.Read(slot, entry.Span), entry.Key, TypeRules.Property, entry.Span);
                    var value = new ExpressionBinder(state, scope).Bind(entry.Value);
                    target.Add(new ComparisonExpression(Ast.ComparisonOperator.Equal, property, value, entry.Span));
                }
            });
        }
        else if (properties is not null)
        {
            state.Report(SemanticErrors.InvalidParameterUse(clause, properties.Span));
        }
    }
}
