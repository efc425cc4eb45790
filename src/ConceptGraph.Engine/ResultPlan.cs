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
    internal static ResultPlan From(Operator source, Profile? profile) => new(
        source.Name,
        source.Details,
        source.Estimate < 0 ? null : source.Estimate,
        profile?.RowsOf(source),
        profile?.WorkOf(source),
        [.. source.Inputs.Select(i => From(i, profile))]);

    /// <summary>One operator a line, the last step first, what it reads below it.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text, 0);
        return text.ToString();
    }

    private void Write(StringBuilder text, int depth)
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
        for (int i = Children.Count - 1; i >= 0; i--)
        {
            Children[i].Write(text, i == 0 ? depth : depth + 1);
        }
    }
}
