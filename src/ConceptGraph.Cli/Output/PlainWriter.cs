using System.Text;

namespace ConceptGraph.Cli.Output;

/// <summary>Tab-separated: names first, then one row a line. Tabs, line breaks and backslashes in a value are written as <c>\t</c>, <c>\n</c>, <c>\\</c>.</summary>
internal sealed class PlainWriter(TextWriter output) : RowWriter
{
    public override void Begin(IReadOnlyList<string> columns) => WriteLine(columns);

    public override void Write(IReadOnlyList<object?> values) => WriteLine(values.Select(CellText.Of));

    public override void End()
    {
    }

    private void WriteLine(IEnumerable<string> cells)
    {
        output.Write(string.Join('\t', cells.Select(Escape)));
        output.Write('\n');
    }

    private static string Escape(string cell)
    {
        if (!cell.Any(letter => letter == '\\' || char.IsControl(letter)))
        {
            return cell;
        }

        var text = new StringBuilder(cell.Length + 8);
        foreach (char letter in cell)
        {
            _ = letter switch
            {
                '\\' => text.Append("\\\\"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                _ when char.IsControl(letter) => text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\x{(int)letter:X2}"),
                _ => text.Append(letter),
            };
        }

        return text.ToString();
    }
}
