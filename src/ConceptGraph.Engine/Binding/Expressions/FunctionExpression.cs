using System.Runtime.CompilerServices;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>A call of a scalar function.</summary>
internal sealed class FunctionExpression(FunctionDefinition function, IReadOnlyList<Expression> arguments, CypherType type, TextSpan span)
    : Expression(type, span)
{
    public FunctionDefinition Function { get; } = function;

    public override IReadOnlyList<Expression> Operands => arguments;

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new FunctionExpression(Function, operands, Type, Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        var buffer = default(ArgumentBuffer);
        var values = arguments.Count <= ArgumentBuffer.Length ? ((Span<Value>)buffer)[..arguments.Count] : new Value[arguments.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i].Evaluate(batch, row, context);
        }

        return Call(values, context);
    }

    public override Column EvaluateAll(Batch batch, EvaluationContext context)
    {
        var columns = new Column[arguments.Count];
        for (int i = 0; i < columns.Length; i++)
        {
            columns[i] = arguments[i].EvaluateAll(batch, context);
        }

        if (Function.OfIds is { } body && columns is [IdColumn ids] && body(context.Functions, ids, batch) is { } typed)
        {
            return typed;
        }

        var result = new ValueColumn(Math.Max(batch.RowCount, 1));
        var values = new Value[columns.Length];
        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            for (int k = 0; k < columns.Length; k++)
            {
                values[k] = columns[k].Get(row);
            }

            result.Items[row] = Call(values, context);
        }

        return result;
    }

    public override string ToString() => $"{Function.Name}({string.Join(", ", arguments)})";

    private Value Call(ReadOnlySpan<Value> values, EvaluationContext context)
    {
        bool hasNull = false;
        foreach (var value in values)
        {
            hasNull |= value.IsNull;
            context.Limits.SpendOn(value);
        }

        if (hasNull && Function.NullInNullOut)
        {
            return default;
        }

        try
        {
            var result = Function.Body(context.Functions, values);
            context.Limits.SpendOnMade(result);
            return result;
        }
        catch (CypherException error) when (error.Span is null)
        {
            error.Span = Span;
            throw;
        }
    }

    /// <summary>Arguments on the stack, so that a call of an ordinary function allocates nothing.</summary>
    [InlineArray(Length)]
    private struct ArgumentBuffer
    {
        public const int Length = 4;
        private Value first;
    }
}
