using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Functions;

/// <summary>The running state of one aggregation in one group. DISTINCT is handled by the caller.</summary>
internal abstract class Accumulator
{
    /// <summary>
    /// Takes one row's arguments; the caller has left out rows whose first argument is null, except for functions with <see cref="AggregateDefinition.CountsNull"/>.
    /// </summary>
    public abstract void Add(ReadOnlySpan<Value> arguments);

    /// <summary>Takes the rows of a column whose values are not null, as one by one. Overridden where a typed loop pays.</summary>
    public virtual void AddAll(Column column, RowSelection rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            if (!column.IsNull(rows[i]))
            {
                Add([column.Get(rows[i])]);
            }
        }
    }

    /// <summary>The result so far; of no rows at all, what Cypher gives for none.</summary>
    public abstract Value Result();
}

/// <summary>An aggregating function of Cypher.</summary>
/// <param name="Name">Looked up without regard to case.</param>
/// <param name="Summary">What it gives, in one sentence.</param>
/// <param name="Parameters">All must be given.</param>
/// <param name="Returns">The type of the result.</param>
/// <param name="Create">A fresh state.</param>
internal sealed record AggregateDefinition(
    string Name,
    string Summary,
    IReadOnlyList<FunctionParameter> Parameters,
    CypherType Returns,
    Func<Accumulator> Create)
{
    /// <summary>Whether rows with a null argument are taken too.</summary>
    public bool CountsNull { get; init; }

    /// <summary>A sharper type than <see cref="Returns"/>, from the types of the arguments; null when there is none.</summary>
    public Func<IReadOnlyList<CypherType>, CypherType>? InferReturns { get; init; }
}
