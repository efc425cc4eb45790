using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Paths;

/// <summary>What a whole path must meet: predicates over the row, the path and the list of its relationships.</summary>
internal sealed class PathFilter(ExecutionContext context, int pathSlot, int listSlot, IReadOnlyList<Expression> predicates)
{
    private Batch row = new(0);

    /// <summary>Turns to another row.</summary>
    public void Begin(Batch source, int physicalRow)
    {
        if (predicates.Count > 0)
        {
            row = source.Pick([physicalRow]);
        }
    }

    public bool Accepts(PathValue path)
    {
        if (predicates.Count == 0)
        {
            return true;
        }

        Put(listSlot, PathParts.RelationshipList(path));
        Put(pathSlot, Value.Of(path));
        foreach (var predicate in predicates)
        {
            if (!predicate.Evaluate(row, 0, context.Evaluation).IsTrue)
            {
                return false;
            }
        }

        return true;
    }

    private void Put(int slot, Value value)
    {
        if (slot >= 0)
        {
            row.Columns[slot] = new[] { value }.ToColumn(1);
        }
    }
}
