using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution;

/// <summary>
/// A step of a plan. Plans are immutable trees, shared by every run of a cached query: an operator prints itself (EXPLAIN), is rewritten by passes, and opens
/// cursors that do the work.
/// </summary>
internal abstract class Operator
{
    /// <summary>The name in a plan, Neo4j's where there is one.</summary>
    public abstract string Name { get; }

    /// <summary>What is particular to this one, as Cypher; empty for nothing.</summary>
    public virtual string Details => "";

    /// <summary>The operators whose rows this one reads.</summary>
    public abstract IReadOnlyList<Operator> Inputs { get; }

    /// <summary>The same operator over other inputs (as many as <see cref="Inputs"/>).</summary>
    public abstract Operator WithInputs(IReadOnlyList<Operator> inputs);

    /// <summary>Starts a run.</summary>
    public abstract Cursor Open(ExecutionContext context);
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
    public virtual void Dispose()
    {
    }
}
