namespace ConceptGraph.Cli.Output;

/// <summary>One JSON array, one object a line, also when there is no row.</summary>
internal sealed class JsonArrayWriter(TextWriter output) : RowWriter
{
    private IReadOnlyList<string> names = [];
    private bool hasRows;

    public override void Begin(IReadOnlyList<string> columns)
    {
        names = columns;
        output.Write('[');
    }

    public override void Write(IReadOnlyList<object?> values)
    {
        output.Write(hasRows ? ",\n  " : "\n  ");
        output.Write(JsonValue.Row(names, values));
        hasRows = true;
    }

    public override void End() => output.Write(hasRows ? "\n]\n" : "]\n");
}
