namespace ConceptGraph.Cli.Output;

/// <summary>Rows for people, then one reference for each work in any of them.</summary>
internal sealed class ReferencesAfterRows(RowWriter rows, TextWriter output, SourceLibrary library, ReferenceWriter references) : RowWriter
{
    private readonly CitationCollector collector = new(library);
    private IReadOnlyList<string> names = [];

    public override void Begin(IReadOnlyList<string> columns)
    {
        names = columns;
        rows.Begin(columns);
    }

    public override void Write(IReadOnlyList<object?> values)
    {
        collector.Add(names, values);
        rows.Write(values);
    }

    public override void End()
    {
        rows.End();
        output.Write('\n');
        output.Write(references.Write(collector.Citations));
    }
}
