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
        bool hasNull = false;
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i].Evaluate(batch, row, context);
            hasNull |= values[i].IsNull;
            context.Limits.SpendOn(values[i]);
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

    public override string ToString() => $"{Function.Name}({string.Join(", ", arguments)})";

    /// <summary>Arguments on the stack, so that a call of an ordinary function allocates nothing.</summary>
    [InlineArray(Length)]
    private struct ArgumentBuffer
    {
        public const int Length = 4;
        private Value first;
    }
}
