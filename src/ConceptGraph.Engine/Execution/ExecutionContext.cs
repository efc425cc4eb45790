using ConceptGraph.Engine.Binding;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution;

/// <summary>One run of a plan. Not thread-safe.</summary>
internal sealed class ExecutionContext(EvaluationContext evaluation, SlotTable slots)
{
    /// <summary>What expressions look at.</summary>
    public EvaluationContext Evaluation { get; } = evaluation;

    /// <summary>The graph that the statement sees.</summary>
    public IGraph Graph => Evaluation.Graph;

    /// <summary>The statement's slots.</summary>
    public SlotTable Slots { get; } = slots;

    /// <summary>The row or rows that a subquery starts from; null at the top.</summary>
    public Batch? Argument { get; set; }
}
