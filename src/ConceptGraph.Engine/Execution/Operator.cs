using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution;

/// <summary>
/// A step of a plan. Plans are immutable trees, shared by every run of a cached query: an operator prints itself (EXPLAIN), is rewritten by passes, and opens
/// cursors that do the work.
/// </summary>
internal abstract record Operator
{
    /// <summary>The name in a plan, Neo4j's where there is one.</summary>
    public virtual string Name => GetType().Name;

    /// <summary>What is particular to this one, as Cypher; empty for nothing.</summary>
    public virtual string Details => "";

    /// <summary>How many rows the planner expects; negative when it has no idea.</summary>
    public double Estimate { get; init; } = -1;

    /// <summary>What running this operator alone does to the graph.</summary>
    public virtual GraphAccess Access => GraphAccess.None;

    /// <summary>The operators whose rows this one reads.</summary>
    public abstract IReadOnlyList<Operator> Inputs { get; }

    /// <summary>The same operator over other inputs (as many as <see cref="Inputs"/>).</summary>
    public abstract Operator WithInputs(IReadOnlyList<Operator> inputs);

    /// <summary>Adds the slots that this operator itself reads.</summary>
    public virtual void AddUses(SlotSet slots)
    {
    }

    /// <summary>The slots that this operator fills itself, so that its first input need not give them.</summary>
    public virtual IEnumerable<int> Fills => [];

    /// <summary>The slots that one input must give, when <paramref name="needed"/> are read behind this operator or by itself.</summary>
    public virtual SlotSet NeedsOf(int input, SlotSet needed) => needed;

    /// <summary>The same operator when only the slots in <paramref name="needed"/> are read behind it: it may leave out the others.</summary>
    public virtual Operator Narrow(SlotSet needed) => this;

    /// <summary>Starts a run. Called through <see cref="ExecutionContext.Open(Operator)"/>.</summary>
    public abstract Cursor Open(ExecutionContext context);

    public sealed override string ToString() => Details.Length == 0 ? Name : $"{Name} {Details}";
}

/// <summary>An operator that reads the rows of one other.</summary>
internal abstract record UnaryOperator(Operator Input) : Operator
{
    public sealed override IReadOnlyList<Operator> Inputs => [Input];

    public sealed override Operator WithInputs(IReadOnlyList<Operator> inputs) =>
        ReferenceEquals(inputs[0], Input) ? this : this with { Input = inputs[0] };
}

/// <summary>The rows of one run of an operator, batch by batch.</summary>
internal abstract class Cursor : IDisposable
{
    /// <summary>
    /// The next batch, never an empty one, or null at the end. The batch belongs to the caller until the next call, who may narrow its selection and add columns;
    /// columns that are passed on unchanged may be shared between batches, so they are never written to again.
    /// </summary>
    public abstract Batch? Next();

    /// <summary>Gives up what the run holds; may be called before the end.</summary>
    public abstract void Dispose();
}

/// <summary>A cursor over the rows of one other.</summary>
internal abstract class UnaryCursor(Cursor input) : Cursor
{
    protected Cursor Input { get; } = input;

    public override void Dispose() => Input.Dispose();
}
