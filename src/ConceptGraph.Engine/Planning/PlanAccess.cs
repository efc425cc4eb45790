using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Rows;

namespace ConceptGraph.Engine.Planning;

/// <summary>What a part of a plan does to the graph while its rows are being read.</summary>
internal static class PlanAccess
{
    /// <summary>What the operators of <paramref name="root"/> above <paramref name="end"/> do.</summary>
    public static GraphAccess Of(Operator root, Operator end)
    {
        if (ReferenceEquals(root, end))
        {
            return GraphAccess.None;
        }

        var access = root.Access;
        foreach (var input in root.Inputs)
        {
            access |= Of(input, end);
        }

        return access;
    }

    /// <summary>
    /// What still goes on in <paramref name="root"/> when its first row is out; an operator that reads all rows first hides what is below it.
    /// </summary>
    /// <param name="root">The top.</param>
    /// <param name="end">An operator below, of which it is known, or null.</param>
    /// <param name="below">What goes on in that one.</param>
    public static GraphAccess GoingOn(Operator root, Operator? end = null, GraphAccess below = GraphAccess.None)
    {
        if (ReferenceEquals(root, end))
        {
            return below;
        }

        if (root is Eager or Aggregate or Sort or Top)
        {
            return GraphAccess.None;
        }

        var access = root.Access;
        foreach (var input in root.Inputs)
        {
            access |= GoingOn(input, end, below);
        }

        return access;
    }

    /// <summary>The plan with another operator in the place of one that its first inputs lead to.</summary>
    public static Operator Replace(Operator root, Operator replaced, Operator replacement)
    {
        var above = new Stack<Operator>();
        for (var next = root; !ReferenceEquals(next, replaced); next = next.Inputs[0])
        {
            above.Push(next);
        }

        var result = replacement;
        foreach (var source in above)
        {
            result = source.WithInputs([result, .. source.Inputs.Skip(1)]);
        }

        return result;
    }
}
