using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Rows;

namespace ConceptGraph.Engine.Planning;

/// <summary>What a part of a plan does to the graph while its rows are being read.</summary>
internal static class PlanAccess
{
    /// <summary>
    /// What still goes on in <paramref name="root"/> when its first row is out, down to <paramref name="end"/>: an operator that reads all rows first hides
    /// what is below it.
    /// </summary>
    public static GraphAccess Of(Operator root, Operator? end = null)
    {
        if (ReferenceEquals(root, end))
        {
            return GraphAccess.None;
        }

        var access = root.Access;
        if (end is null && root is (Eager or Aggregate or Sort or Top))
        {
            return GraphAccess.None;
        }

        foreach (var input in root.Inputs)
        {
            access |= Of(input, end);
        }

        return access;
    }
}
