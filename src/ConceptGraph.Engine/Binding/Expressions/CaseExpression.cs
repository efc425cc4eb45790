using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>CASE with conditions: the result of the first branch whose condition is true.</summary>
/// <param name="subject">Stored in a local variable before the conditions are looked at; null for none.</param>
/// <param name="subjectLocal">The number of that variable.</param>
/// <param name="conditions">One for each of <paramref name="results"/>.</param>
/// <param name="results">What the branches give.</param>
/// <param name="otherwise">What ELSE gives; null for null.</param>
/// <param name="type">The union of the results' types.</param>
/// <param name="span">The place.</param>
internal sealed class CaseExpression(
    Expression? subject,
    int subjectLocal,
    IReadOnlyList<Expression> conditions,
    IReadOnlyList<Expression> results,
    Expression? otherwise,
    CypherType type,
    TextSpan span) : Expression(type, span)
{
    public override IReadOnlyList<Expression> Operands { get; } =
        [.. subject is null ? [] : new[] { subject }, .. conditions, .. results, .. otherwise is null ? [] : new[] { otherwise }];

    public override Expression WithOperands(IReadOnlyList<Expression> operands)
    {
        int first = subject is null ? 0 : 1;
        return new CaseExpression(
            subject is null ? null : operands[0],
            subjectLocal,
            [.. operands.Skip(first).Take(conditions.Count)],
            [.. operands.Skip(first + conditions.Count).Take(results.Count)],
            otherwise is null ? null : operands[^1],
            Type,
            Span);
    }

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        if (subject is not null)
        {
            context.Locals[subjectLocal] = subject.Evaluate(batch, row, context);
        }

        for (int i = 0; i < conditions.Count; i++)
        {
            if (TruthOf(conditions[i], batch, row, context) == true)
            {
                return results[i].Evaluate(batch, row, context);
            }
        }

        return otherwise?.Evaluate(batch, row, context) ?? default;
    }

    public override string ToString()
    {
        var branches = conditions.Zip(results, (condition, result) => $" WHEN {condition} THEN {result}");
        return $"CASE{string.Concat(branches)}{(otherwise is null ? "" : $" ELSE {otherwise}")} END";
    }
}
