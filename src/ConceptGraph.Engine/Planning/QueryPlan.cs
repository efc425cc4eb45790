using System.Globalization;
using System.Text;
using ConceptGraph.Engine.Binding;
using ConceptGraph.Engine.Execution;

namespace ConceptGraph.Engine.Planning;

/// <summary>A statement that is ready to run, any number of times and at once.</summary>
/// <param name="Root">The last operator.</param>
/// <param name="Columns">The names of the result's columns.</param>
/// <param name="ResultSlots">Their slots.</param>
/// <param name="Slots">All slots.</param>
/// <param name="Parameters">The names of the parameters, by position.</param>
/// <param name="LocalCount">How many local variables expressions need.</param>
/// <param name="IsReadOnly">Whether it cannot change anything.</param>
internal sealed record QueryPlan(
    Operator Root,
    IReadOnlyList<string> Columns,
    IReadOnlyList<int> ResultSlots,
    SlotTable Slots,
    IReadOnlyList<string> Parameters,
    int LocalCount,
    bool IsReadOnly)
{
    /// <summary>The tree as text, one operator a line, inputs below and indented.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(Root, 0, text);
        return text.ToString();
    }

    /// <summary>Goes down the first inputs in a loop: a plan may be thousands of operators high.</summary>
    private static void Write(Operator root, int depth, StringBuilder text)
    {
        for (var source = root; source is not null; source = source.Inputs.Count > 0 ? source.Inputs[0] : null)
        {
            text.Append(' ', depth * 2).Append(CultureInfo.InvariantCulture, $"{source}").Append('\n');
            for (int i = source.Inputs.Count - 1; i > 0; i--)
            {
                Write(source.Inputs[i], depth + 1, text);
            }
        }
    }
}
