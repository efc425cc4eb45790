using System.Text;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary><c>IS [NOT] [NFC] NORMALIZED</c>; null when the operand is not text.</summary>
internal sealed class NormalizedExpression(Expression operand, NormalizationForm form, bool negated, TextSpan span)
    : Expression(CypherType.Boolean, span)
{
    public override IReadOnlyList<Expression> Operands { get; } = [operand];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new NormalizedExpression(operands[0], form, negated, Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        var value = operand.Evaluate(batch, row, context);
        return value.IsString ? Value.Boolean(value.AsString().IsNormalized(form) != negated) : default;
    }

    public override string ToString() => $"{operand} IS {(negated ? "NOT " : "")}{Name} NORMALIZED";

    private string Name => form switch
    {
        NormalizationForm.FormC => "NFC",
        NormalizationForm.FormD => "NFD",
        NormalizationForm.FormKC => "NFKC",
        _ => "NFKD",
    };
}
