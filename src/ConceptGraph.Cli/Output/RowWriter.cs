using ConceptGraph.Cli.Terminals;

namespace ConceptGraph.Cli.Output;

/// <summary>Writes rows in one format, each as soon as it can: <see cref="Begin"/> once, <see cref="Write"/> for every row, <see cref="End"/> once.</summary>
internal abstract class RowWriter
{
    public static RowWriter Create(OutputFormat format, Terminal terminal) => format switch
    {
        OutputFormat.Table => new TableWriter(terminal),
        OutputFormat.Plain => new PlainWriter(terminal.Output),
        OutputFormat.Json => new JsonArrayWriter(terminal.Output),
        OutputFormat.JsonLines => new JsonLinesWriter(terminal.Output),
        OutputFormat.Csv => new CsvWriter(terminal.Output),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    public abstract void Begin(IReadOnlyList<string> columns);

    public abstract void Write(IReadOnlyList<object?> values);

    public abstract void End();

    public void WriteAll(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        Begin(columns);
        foreach (var row in rows)
        {
            Write(row);
        }

        End();
    }
}
