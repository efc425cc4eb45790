using ConceptGraph.Cli.Terminals;
using Spectre.Console;

namespace ConceptGraph.Cli.Output;

/// <summary>Writes running text for people: titles, labelled lines, items with notes below them; broken between words, never cut.</summary>
internal sealed class CardWriter(Terminal terminal)
{
    private const string Bold = "\e[1m";
    private const string Dim = "\e[2m";
    private const string Yellow = "\e[33m";
    private const string Reset = "\e[0m";

    public void Title(string text, string note = "")
    {
        terminal.Output.Write(Styled(CellText.Printable(text), Bold));
        terminal.Output.Write(note.Length == 0 ? "\n" : "  " + Styled(note, Dim) + "\n");
    }

    public void Blank() => terminal.Output.Write('\n');

    /// <summary>A paragraph with its lines indented.</summary>
    public void Paragraph(string text, int indent = 0) => Block(new string(' ', indent), new string(' ', indent), text, style: "");

    /// <summary>A paragraph behind a mark, its further lines under its first word.</summary>
    public void Item(string mark, string text, int indent = 2, bool isWarning = false)
    {
        string lead = new string(' ', indent) + mark + " ";
        Block(lead, new string(' ', lead.GetCellWidth()), text, isWarning ? Yellow : "");
    }

    /// <summary>A paragraph in a column of its own, behind a label of the given width; an empty label continues the one before.</summary>
    public void Labelled(string label, int labelWidth, string text, bool isWarning = false)
    {
        string lead = "  " + label + new string(' ', Math.Max(1, labelWidth - label.GetCellWidth()));
        Block(lead, new string(' ', lead.GetCellWidth()), text, isWarning ? Yellow : "");
    }

    private void Block(string lead, string indent, string text, string style)
    {
        bool isFirst = true;
        foreach (string line in Wrap(CellText.Printable(text), Math.Max(20, terminal.TextWidth - indent.Length)))
        {
            terminal.Output.Write((isFirst ? lead : indent) + Styled(line, style) + "\n");
            isFirst = false;
        }
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.GetCellWidth() + 1 + word.GetCellWidth() > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : line + " " + word;
            }
        }

        yield return line;
    }

    private string Styled(string text, string style) => terminal.Colours && style.Length > 0 ? style + text + Reset : text;
}
