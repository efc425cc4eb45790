using System.Globalization;
using System.Text;
using ConceptGraph.Engine.Execution;

namespace ConceptGraph.Engine;

/// <summary>An operator of a plan, as EXPLAIN and PROFILE show it; <see cref="ToString"/> draws the tree.</summary>
/// <param name="Name">The operator.</param>
/// <param name="Details">What is particular to this one.</param>
/// <param name="EstimatedRows">How many rows the planner expected; null when it had no idea.</param>
/// <param name="Rows">How many rows it gave; null unless profiled.</param>
/// <param name="Work">Nodes and relationships it visited; null unless profiled.</param>
/// <param name="Children">The operators whose rows it read.</param>
public sealed record ResultPlan(string Name, string Details, double? EstimatedRows, long? Rows, long? Work, IReadOnlyList<ResultPlan> Children)
{
    /// <summary>Goes down the first inputs in a loop: a plan may be thousands of operators high.</summary>
    internal static ResultPlan From(Operator source, Profile? profile)
    {
        var chain = new Stack<Operator>();
        for (var next = source; next is not null; next = next.Inputs.Count > 0 ? next.Inputs[0] : null)
        {
            chain.Push(next);
        }

        var plan = From(chain.Pop(), [], profile);
        while (chain.TryPop(out var next))
        {
            plan = From(next, [plan, .. next.Inputs.Skip(1).Select(i => From(i, profile))], profile);
        }

        return plan;
    }

    /// <summary>One operator a line, the last step first, what it reads below it.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text, 0);
        return text.ToString();
    }

    private static ResultPlan From(Operator source, IReadOnlyList<ResultPlan> children, Profile? profile) => new(
        source.Name,
        source.Details,
        source.Estimate < 0 ? null : source.Estimate,
        profile?.RowsOf(source),
        profile?.WorkOf(source),
        children);

    private void Write(StringBuilder text, int depth)
    {
        for (var plan = this; plan is not null; plan = plan.Children.Count > 0 ? plan.Children[0] : null)
        {
            plan.WriteLine(text, depth);
            for (int i = plan.Children.Count - 1; i > 0; i--)
            {
                plan.Children[i].Write(text, depth + 1);
            }
        }
    }

    private void WriteLine(StringBuilder text, int depth)
    {
        text.Append(' ', depth * 2).Append('+').Append(Name);
        if (Details.Length > 0)
        {
            text.Append(' ').Append(Details);
        }

        if (Rows is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $" [rows {Rows}, work {Work}]");
        }

        text.Append('\n');
    }
}
