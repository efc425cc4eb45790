using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>
/// An operand that looks at no row, evaluated when it is first asked for in a run and then remembered: <c>date('2020-01-01')</c>, <c>toLower($name)</c>.
/// Errors stay where they are, and the clock and the parameters are those of the run, so a cached plan may hold it.
/// </summary>
internal sealed class OnceExpression(Expression operand, int local) : Expression(operand.Type, operand.Span)
{
    public override bool IsRowIndependent => true;

    public override IReadOnlyList<Expression> Operands { get; } = [operand];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new OnceExpression(operands[0], local);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        var value = context.Locals[local];
        if (value.IsNull)
        {
            value = operand.Evaluate(batch, row, context);
            context.Locals[local] = value;
        }

        return value;
    }

    public override Column EvaluateAll(Batch batch, EvaluationContext context) =>
        RepeatedColumn.Of(batch.Count == 0 ? default : Evaluate(batch, batch.RowAt(0), context), batch.RowCount);

    public override string ToString() => operand.ToString()!;
}
