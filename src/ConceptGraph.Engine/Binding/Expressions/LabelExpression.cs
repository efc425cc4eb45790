using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary><c>n:A&amp;(B|!C)</c>: whether a node has labels, or a relationship a type; null of null.</summary>
internal sealed class LabelExpression(Expression operand, LabelCondition condition, TextSpan span) : Expression(CypherType.Boolean, span)
{
    private readonly IReadOnlyList<Expression> names = [.. condition.Dynamic()];

    public Expression Operand { get; } = operand;

    public LabelCondition Condition { get; } = condition;

    public override IReadOnlyList<Expression> Operands { get; } = [operand, .. condition.Dynamic()];

    public override Expression WithOperands(IReadOnlyList<Expression> operands)
    {
        int next = 1;
        return new LabelExpression(operands[0], names.Count == 0 ? Condition : Condition.WithDynamic(() => operands[next++]), Span);
    }

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        var value = Operand.Evaluate(batch, row, context);
        if (value.IsNull)
        {
            return default;
        }

        try
        {
            return value.IsNode || value.IsRelationship
                ? Value.Boolean(Condition.Holds(new LabelSubject(value, context.Graph), e => e.Evaluate(batch, row, context)))
                : throw EvaluationErrors.NotLabelled(value);
        }
        catch (CypherException error) when (error.Span is null)
        {
            error.Span = Span;
            throw;
        }
    }

    /// <summary>One label of many nodes is looked up once by name, and tested for a whole column.</summary>
    public override int Filter(Batch batch, EvaluationContext context, int[] kept)
    {
        if (Condition is not LabelNamed named || Operand.Type.Kinds != KindSet.Node || Operand.EvaluateAll(batch, context) is not IdColumn nodes)
        {
            return base.Filter(batch, context, kept);
        }

        int label = context.Graph.Labels.Find(named.Name);
        return label < 0 ? 0 : context.Graph.FilterLabel(label, nodes.Ids, batch.Rows, kept);
    }

    public override string ToString() => $"{Operand}:{Condition}";
}
