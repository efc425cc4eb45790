using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>The order of rows by their sort keys.</summary>
internal static class SortOrder
{
    public static int Compare(BoundSortKey[] keys, Value[] left, Value[] right)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            int order = ValueOrder.Compare(left[i], right[i]);
            if (order != 0)
            {
                return keys[i].Descending ? -order : order;
            }
        }

        return 0;
    }
}
