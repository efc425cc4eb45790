using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Reading;

/// <summary>Relationship uniqueness: whether a relationship already stands in other slots of the same pattern (alone or in lists).</summary>
internal static class RelationshipCheck
{
    /// <summary>Whether none of the slots holds the relationship.</summary>
    public static bool IsNew(Batch batch, int row, int[] slots, int relationship)
    {
        foreach (int slot in slots)
        {
            if (batch.Columns[slot] is IdColumn ids)
            {
                if (ids.Ids[row] == relationship)
                {
                    return false;
                }
            }
            else if (Holds(batch.Get(slot, row), relationship))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Holds(Value value, int relationship)
    {
        if (value.As<ListValue>() is { } list)
        {
            foreach (var item in list.AsSpan())
            {
                if (Holds(item, relationship))
                {
                    return true;
                }
            }

            return false;
        }

        return value.IsRelationship && value.AsId() == relationship;
    }
}
