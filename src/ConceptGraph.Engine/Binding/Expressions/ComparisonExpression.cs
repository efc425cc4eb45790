using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary><c>= &lt;&gt; &lt; &lt;= &gt; &gt;=</c> between two operands, three-valued.</summary>
internal sealed class ComparisonExpression(ComparisonOperator operation, Expression left, Expression right, TextSpan span)
    : Expression(CypherType.Boolean, span)
{
    public ComparisonOperator Operator { get; } = operation;

    public Expression Left { get; } = left;

    public Expression Right { get; } = right;

    public override IReadOnlyList<Expression> Operands { get; } = [left, right];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new ComparisonExpression(Operator, operands[0], operands[1], Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context) =>
        Compare(Left.Evaluate(batch, row, context), Right.Evaluate(batch, row, context), context);

    /// <summary>Numbers of one type, ids and coded text are compared without making values of them.</summary>
    public override int Filter(Batch batch, EvaluationContext context, int[] kept)
    {
        if (batch.Count == 0)
        {
            return 0;
        }

        bool isEquality = Operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual;
        var x = Left.EvaluateAll(batch, context);
        if (isEquality && x is TextColumn codes && Right.IsRowIndependent)
        {
            var wanted = Right.Evaluate(batch, batch.RowAt(0), context);
            if (wanted.IsString)
            {
                return ComparisonKernel.FilterCode(
                    Operator == ComparisonOperator.Equal, codes.Codes, codes.Dictionary.CodeOf(wanted.AsString()), batch, kept);
            }
        }

        return (x, Right.EvaluateAll(batch, context)) switch
        {
            (IntegerColumn a, IntegerColumn b) => ComparisonKernel.Filter(Operator, a.Items, a.Nulls, b.Items, b.Nulls, batch, kept),
            (FloatColumn a, FloatColumn b) => ComparisonKernel.Filter(Operator, a.Items, a.Nulls, b.Items, b.Nulls, batch, kept),
            (TextColumn a, TextColumn b) when isEquality && ReferenceEquals(a.Dictionary, b.Dictionary) =>
                ComparisonKernel.FilterIds(Operator == ComparisonOperator.Equal, a.Codes, b.Codes, batch, kept),
            (IdColumn a, IdColumn b) when isEquality && AreOf(KindSet.Node, KindSet.Relationship) =>
                ComparisonKernel.FilterIds(Operator == ComparisonOperator.Equal, a.Ids, b.Ids, batch, kept),
            var (a, b) => FilterValues(a, b, batch, context, kept),
        };
    }

    public override string ToString() => $"{Left} {Symbol} {Right}";

    private bool AreOf(params ReadOnlySpan<KindSet> kinds)
    {
        foreach (var kind in kinds)
        {
            if (Left.Type.Kinds == kind && Right.Type.Kinds == kind)
            {
                return true;
            }
        }

        return false;
    }

    private int FilterValues(Column left, Column right, Batch batch, EvaluationContext context, int[] kept)
    {
        int count = 0;
        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            if (Compare(left.Get(row), right.Get(row), context).IsTrue)
            {
                kept[count++] = row;
            }
        }

        return count;
    }

    private string Symbol => Operator switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "<>",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };

    private Value Compare(Value left, Value right, EvaluationContext context)
    {
        if (left.Kind == ValueKind.List)
        {
            context.Limits.SpendOn(left);
        }

        return Compare(Operator, left, right);
    }

    internal static Value Compare(ComparisonOperator operation, Value left, Value right) => operation switch
    {
        ComparisonOperator.Equal => Value.Boolean(ValueEquality.Equal(left, right)),
        ComparisonOperator.NotEqual => Value.Boolean(!ValueEquality.Equal(left, right)),
        ComparisonOperator.Less => Value.Boolean(ValueOrder.IsLess(left, right)),
        ComparisonOperator.LessOrEqual => Value.Boolean(ValueOrder.IsLessOrEqual(left, right)),
        ComparisonOperator.Greater => Value.Boolean(ValueOrder.IsLess(right, left)),
        _ => Value.Boolean(ValueOrder.IsLessOrEqual(right, left)),
    };
}
