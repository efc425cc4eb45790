namespace ConceptGraph.Cli.Output;

/// <summary>Rows for programs, each with one more column: the references of the works in it. Text after the rows would break their format.</summary>
internal sealed class ReferencesInRows(RowWriter rows, SourceLibrary library, ReferenceWriter references) : RowWriter
{
    private const string Column = "references";
    private IReadOnlyList<string> names = [];

    public override void Begin(IReadOnlyList<string> columns)
    {
        names = columns;
        rows.Begin([.. columns, columns.Contains(Column) ? "_" + Column : Column]);
    }

    public override void Write(IReadOnlyList<object?> values)
    {
        var collector = new CitationCollector(library);
        collector.Add(names, values);
        rows.Write([.. values, collector.Citations.Count == 0 ? null : references.Write(collector.Citations).TrimEnd('\n')]);
    }

    public override void End() => rows.End();
}
