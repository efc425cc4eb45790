using ConceptGraph.Engine.Binding;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution;

/// <summary>One run of a plan. Not thread-safe.</summary>
internal sealed class ExecutionContext(EvaluationContext evaluation, int slotCount)
{
    /// <summary>What expressions look at.</summary>
    public EvaluationContext Evaluation { get; } = evaluation;

    /// <summary>The graph that the statement sees.</summary>
    public IGraph Graph => Evaluation.Graph;

    /// <summary>The limits of the statement.</summary>
    public WorkLimits Limits => Evaluation.Limits;

    /// <summary>The width of every batch.</summary>
    public int SlotCount { get; } = slotCount;

    /// <summary>The row or rows that a subquery starts from; null at the top. Operators look at it while they are opened.</summary>
    public Batch? Argument { get; set; }

    /// <summary>Where changes go; null in a read-only run.</summary>
    public GraphWriter? Writer { get; init; }

    /// <summary>What lies outside the graph: files, procedures, schema.</summary>
    public StatementEnvironment Environment { get; init; } = StatementEnvironment.None;

    /// <summary>Whether the statement is one of several in a transaction, so that it must not commit on its own.</summary>
    public bool IsInsideTransaction { get; init; }

    /// <summary>Rows and work for each operator; null unless they are asked for.</summary>
    public Profile? Profile { get; init; }

    /// <summary>Starts an operator.</summary>
    public Cursor Open(Operator source)
    {
        var cursor = source.Open(this);
        return Profile is null ? cursor : Profile.Watch(source, cursor, Limits);
    }

    /// <summary>Starts an operator that begins from the given rows.</summary>
    public Cursor Open(Operator source, Batch argument)
    {
        var outer = Argument;
        Argument = argument;
        try
        {
            return Open(source);
        }
        finally
        {
            Argument = outer;
        }
    }

    public Batch NewBatch() => new(SlotCount);
}
