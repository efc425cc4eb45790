using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Paths;

/// <summary>What every relationship, or every node, of a path must meet: predicates over the row and one slot for the element.</summary>
internal sealed class ElementFilter(ExecutionContext context, int slot, IReadOnlyList<Expression> predicates, bool isNode)
{
    private readonly Batch scratch = context.NewBatch();
    private IdColumn element = IdColumn.Relationships(0);

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
        if (element.Ids.Length < source.RowCount)
        {
            element = isNode ? IdColumn.Nodes(source.RowCount) : IdColumn.Relationships(source.RowCount);
        }

        scratch.Columns[slot] = element;
    }

    /// <summary>Whether an element meets all of them, for a physical row.</summary>
    public bool Accepts(int row, int id)
    {
        foreach (var predicate in predicates)
        {
            element.Ids[row] = id;
            if (!predicate.Evaluate(scratch, row, context.Evaluation).IsTrue)
            {
                return false;
            }
        }

        return true;
    }
}
