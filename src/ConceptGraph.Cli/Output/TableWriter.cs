using ConceptGraph.Cli.Terminals;
using Spectre.Console;

namespace ConceptGraph.Cli.Output;

/// <summary>A framed table. On a terminal cells are broken to fit its width; elsewhere every row is one line of the length that it needs. Nothing is cut off.</summary>
internal sealed class TableWriter(Terminal terminal) : RowWriter
{
    /// <summary>Wider than any table: what is piped is not broken.</summary>
    private const int Unbounded = 1_000_000;

    private readonly Table table = new() { Border = TableBorder.Rounded };
    private readonly List<bool> isNumeric = [];

    public override void Begin(IReadOnlyList<string> columns)
    {
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn(new Text(CellText.Printable(column), new Style(decoration: Decoration.Bold))));
            isNumeric.Add(true);
        }
    }

    public override void Write(IReadOnlyList<object?> values)
    {
        for (int i = 0; i < values.Count; i++)
        {
            isNumeric[i] &= values[i] is null or long or double;
        }

        table.AddRow(values.Select(value => new Text(CellText.Printable(CellText.Of(value)))));
    }

    public override void End()
    {
        if (table.Rows.Count == 0 || table.Columns.Count == 0)
        {
            return;
        }

        for (int i = 0; i < isNumeric.Count; i++)
        {
            table.Columns[i].Alignment = isNumeric[i] ? Justify.Right : Justify.Left;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.Colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.Colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal.Output),
        });
        console.Profile.Width = terminal.Width ?? Unbounded;
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
    }
}
