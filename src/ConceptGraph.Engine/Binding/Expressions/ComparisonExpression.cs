using ConceptGraph.Engine.Functions;
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
        Compare(Operator, Left.Evaluate(batch, row, context), Right.Evaluate(batch, row, context), context.Limits);

    /// <summary>Numbers of one type, ids and coded text are compared without making values of them.</summary>
    public override int Filter(Batch batch, EvaluationContext context, int[] kept)
    {
        if (batch.Count == 0)
        {
            return 0;
        }

        return (Left.IsRowIndependent, Right.IsRowIndependent) switch
        {
            (false, true) => FilterBy(Operator, Left.EvaluateAll(batch, context), Right.Evaluate(batch, batch.RowAt(0), context), batch, context.Limits, kept),
            (true, false) => FilterBy(Mirrored, Right.EvaluateAll(batch, context), Left.Evaluate(batch, batch.RowAt(0), context), batch, context.Limits, kept),
            _ => FilterPairs(Left.EvaluateAll(batch, context), Right.EvaluateAll(batch, context), batch, context.Limits, kept),
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

    private static int FilterBy(ComparisonOperator operation, Column left, Value right, Batch batch, WorkLimits limits, int[] kept) => (left, right.Kind) switch
    {
        (IntegerColumn a, ValueKind.Integer) => ComparisonKernel.FilterBy(operation, a.Items, a.Nulls, right.AsInteger(), batch, kept),
        (FloatColumn a, ValueKind.Float) => ComparisonKernel.FilterBy(operation, a.Items, a.Nulls, right.AsFloat(), batch, kept),
        (TextColumn a, ValueKind.String) when operation is ComparisonOperator.Equal or ComparisonOperator.NotEqual =>
            ComparisonKernel.FilterCode(operation == ComparisonOperator.Equal, a.Codes, a.Dictionary.CodeOf(right.AsString()), batch, kept),
        _ => FilterValues(operation, left, RepeatedColumn.Of(right, batch.RowCount), batch, limits, kept),
    };

    private int FilterPairs(Column left, Column right, Batch batch, WorkLimits limits, int[] kept)
    {
        bool isEquality = Operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual;
        return (left, right) switch
        {
            (IntegerColumn a, IntegerColumn b) => ComparisonKernel.Filter(Operator, a.Items, a.Nulls, b.Items, b.Nulls, batch, kept),
            (FloatColumn a, FloatColumn b) => ComparisonKernel.Filter(Operator, a.Items, a.Nulls, b.Items, b.Nulls, batch, kept),
            (TextColumn a, TextColumn b) when isEquality && ReferenceEquals(a.Dictionary, b.Dictionary) =>
                ComparisonKernel.FilterIds(Operator == ComparisonOperator.Equal, a.Codes, b.Codes, batch, kept),
            (IdColumn a, IdColumn b) when isEquality && AreOf(KindSet.Node, KindSet.Relationship) =>
                ComparisonKernel.FilterIds(Operator == ComparisonOperator.Equal, a.Ids, b.Ids, batch, kept),
            _ => FilterValues(Operator, left, right, batch, limits, kept),
        };
    }

    private static int FilterValues(ComparisonOperator operation, Column left, Column right, Batch batch, WorkLimits limits, int[] kept)
    {
        var rows = batch.Rows;
        int count = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            if (Compare(operation, left.Get(row), right.Get(row), limits).IsTrue)
            {
                kept[count++] = row;
            }
        }

        return count;
    }

    /// <summary>The operator when the operands change places.</summary>
    private ComparisonOperator Mirrored => Operator switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        _ => Operator,
    };

    private string Symbol => Operator switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "<>",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };

    private static Value Compare(ComparisonOperator operation, Value left, Value right, WorkLimits limits)
    {
        if (left.Kind == ValueKind.List)
        {
            limits.SpendOn(left);
        }

        return Compare(operation, left, right);
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
