using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>STARTS WITH, ENDS WITH and CONTAINS: by code units; null when a side is not text.</summary>
internal sealed class StringMatchExpression(StringMatch kind, Expression text, Expression part, TextSpan span) : Expression(CypherType.Boolean, span)
{
    public StringMatch Kind { get; } = kind;

    public override IReadOnlyList<Expression> Operands { get; } = [text, part];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new StringMatchExpression(Kind, operands[0], operands[1], Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        var whole = text.Evaluate(batch, row, context);
        var wanted = part.Evaluate(batch, row, context);
        context.Limits.SpendOn(whole);
        return whole.IsString && wanted.IsString ? Value.Boolean(Matches(whole.AsString(), wanted.AsString())) : default;
    }

    public override int Filter(Batch batch, EvaluationContext context, int[] kept)
    {
        var (whole, wanted) = (text.EvaluateAll(batch, context), part.EvaluateAll(batch, context));
        int count = 0;
        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            var (one, other) = (whole.Get(row), wanted.Get(row));
            context.Limits.SpendOn(one);
            if (one.IsString && other.IsString && Matches(one.AsString(), other.AsString()))
            {
                kept[count++] = row;
            }
        }

        return count;
    }

    public override string ToString() => Kind switch
    {
        StringMatch.Prefix => $"{text} STARTS WITH {part}",
        StringMatch.Suffix => $"{text} ENDS WITH {part}",
        _ => $"{text} CONTAINS {part}",
    };

    private bool Matches(string whole, string wanted) => Kind switch
    {
        StringMatch.Prefix => whole.StartsWith(wanted, StringComparison.Ordinal),
        StringMatch.Suffix => whole.EndsWith(wanted, StringComparison.Ordinal),
        _ => whole.Contains(wanted, StringComparison.Ordinal),
    };
}

/// <summary>Where one text is looked for in another.</summary>
internal enum StringMatch : byte
{
    Prefix,
    Suffix,
    Infix,
}
