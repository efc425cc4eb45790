using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary><c>+ - * / % ^</c>.</summary>
internal sealed class ArithmeticExpression(ArithmeticOperator operation, Expression left, Expression right, CypherType type, TextSpan span)
    : Expression(type, span)
{
    public ArithmeticOperator Operation => operation;

    public override IReadOnlyList<Expression> Operands { get; } = [left, right];

    public static Value Calculate(ArithmeticOperator operation, Value x, Value y) => operation switch
    {
        ArithmeticOperator.Add => ValueArithmetic.Add(x, y),
        ArithmeticOperator.Subtract => ValueArithmetic.Subtract(x, y),
        ArithmeticOperator.Multiply => ValueArithmetic.Multiply(x, y),
        ArithmeticOperator.Divide => ValueArithmetic.Divide(x, y),
        ArithmeticOperator.Modulo => ValueArithmetic.Modulo(x, y),
        _ => ValueArithmetic.Power(x, y),
    };

    public override Expression WithOperands(IReadOnlyList<Expression> operands) =>
        new ArithmeticExpression(operation, operands[0], operands[1], Type, Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context) =>
        Calculate(left.Evaluate(batch, row, context), right.Evaluate(batch, row, context), context);

    public override Column EvaluateAll(Batch batch, EvaluationContext context)
    {
        var (x, y) = (left.EvaluateAll(batch, context), right.EvaluateAll(batch, context));
        if (ArithmeticKernel.Calculate(operation, x, y, batch) is { } typed)
        {
            return typed;
        }

        var result = new ValueColumn(Math.Max(batch.RowCount, 1));
        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            result.Items[row] = Calculate(x.Get(row), y.Get(row), context);
        }

        return result;
    }

    public override string ToString() => $"{Bracketed(left)} {Symbol} {Bracketed(right)}";

    private string Symbol => operation switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "*",
        ArithmeticOperator.Divide => "/",
        ArithmeticOperator.Modulo => "%",
        _ => "^",
    };

    private static string Bracketed(Expression operand) => operand is ArithmeticExpression ? $"({operand})" : operand.ToString()!;

    private Value Calculate(Value x, Value y, EvaluationContext context)
    {
        try
        {
            if (operation == ArithmeticOperator.Add && !x.IsNumber)
            {
                context.Limits.SpendOnSum(x, y);
            }

            return Calculate(operation, x, y);
        }
        catch (CypherException error) when (error.Span is null)
        {
            error.Span = Span;
            throw;
        }
    }
}
