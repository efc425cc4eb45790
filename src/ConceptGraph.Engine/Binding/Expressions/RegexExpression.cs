using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;
using ConceptGraph.Engine.Values.RegularExpressions;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary><c>text =~ pattern</c>: the whole text must match; null when the text is none, or a side is null.</summary>
internal sealed class RegexExpression(Expression text, Expression pattern, TextSpan span) : Expression(CypherType.Boolean, span)
{
    public override IReadOnlyList<Expression> Operands { get; } = [text, pattern];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new RegexExpression(operands[0], operands[1], Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context) =>
        Value.Boolean(Matches(text.Evaluate(batch, row, context), pattern.Evaluate(batch, row, context), context));

    public override int Filter(Batch batch, EvaluationContext context, int[] kept)
    {
        var (whole, expression) = (text.EvaluateAll(batch, context), pattern.EvaluateAll(batch, context));
        int count = 0;
        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            if (Matches(whole.Get(row), expression.Get(row), context) == true)
            {
                kept[count++] = row;
            }
        }

        return count;
    }

    public override string ToString() => $"{text} =~ {pattern}";

    private bool? Matches(Value whole, Value expression, EvaluationContext context)
    {
        if (!whole.IsString || expression.IsNull)
        {
            return null;
        }

        if (!expression.IsString)
        {
            throw pattern.At(EvaluationErrors.NotAPattern(expression));
        }

        try
        {
            context.Limits.Spend(whole.AsString().Length);
            return RegexMatcher.IsMatch(whole.AsString(), expression.AsString(), context.Limits.TimeLeft);
        }
        catch (CypherException error) when (error.Detail == "PatternTimeout" && context.Limits.TimeLeft <= TimeSpan.Zero)
        {
            context.Limits.Look();
            throw;
        }
        catch (CypherException error) when (error.Span is null)
        {
            error.Span = Span;
            throw;
        }
    }
}
