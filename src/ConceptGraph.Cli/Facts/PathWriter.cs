using System.Globalization;
using ConceptGraph.Cli.Output;
using ConceptGraph.Cli.Terminals;

namespace ConceptGraph.Cli.Facts;

/// <summary>Rows of <see cref="PathSteps"/> as paragraphs, one path after the other.</summary>
internal sealed class PathWriter(Terminal terminal, bool indonesian) : RowWriter
{
    private readonly CardWriter card = new(terminal);

    public override void Begin(IReadOnlyList<string> columns)
    {
    }

    public override void Write(IReadOnlyList<object?> values)
    {
        bool isDisputed = values[4] is not "asserted";
        if (values[1] is 1L)
        {
            card.Title(string.Create(CultureInfo.InvariantCulture, $"{(indonesian ? "Jalur" : "Path")} {values[0]}"));
        }

        card.Item(isDisputed ? "!" : "-", (string)values[2]!, isWarning: isDisputed);
    }

    public override void End()
    {
    }
}
