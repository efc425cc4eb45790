using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Paths;

/// <summary>What every relationship of a variable-length pattern must meet: predicates over the row and one slot for the relationship.</summary>
internal sealed class HopFilter(ExecutionContext context, int slot, IReadOnlyList<Expression> predicates)
{
    private readonly Batch scratch = context.NewBatch();
    private IdColumn hop = IdColumn.Relationships(0);

    /// <summary>Whether there is nothing to meet.</summary>
    public bool IsEmpty => predicates.Count == 0;

    /// <summary>Turns to another batch.</summary>
    public void Begin(Batch source)
    {
        if (IsEmpty)
        {
            return;
        }

        source.Columns.CopyTo(scratch.Columns, 0);
        scratch.RowCount = source.RowCount;
        if (hop.Ids.Length < source.RowCount)
        {
            hop = IdColumn.Relationships(source.RowCount);
        }

        scratch.Columns[slot] = hop;
    }

    /// <summary>Whether a relationship meets all of them, for a physical row.</summary>
    public bool Accepts(int row, int relationship)
    {
        foreach (var predicate in predicates)
        {
            hop.Ids[row] = relationship;
            if (!predicate.Evaluate(scratch, row, context.Evaluation).IsTrue)
            {
                return false;
            }
        }

        return true;
    }
}
