using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>A variable: what its slot holds.</summary>
internal sealed class SlotExpression(int slot, string name, CypherType type, TextSpan span) : Expression(type, span)
{
    /// <summary>The number of the slot.</summary>
    public int Slot { get; } = slot;

    /// <summary>The name of the variable, for plans.</summary>
    public string Name { get; } = name;

    public override IReadOnlyList<Expression> Operands => [];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => this;

    public override Value Evaluate(Batch batch, int row, EvaluationContext context) => batch.Columns[Slot]!.Get(row);

    public override Column EvaluateAll(Batch batch, EvaluationContext context) => batch.Columns[Slot]!;

    public override string ToString() => Name;
}
