namespace ConceptGraph.Cli.Output;

/// <summary>One JSON object a line.</summary>
internal sealed class JsonLinesWriter(TextWriter output) : RowWriter
{
    private IReadOnlyList<string> names = [];

    public override void Begin(IReadOnlyList<string> columns) => names = columns;

    public override void Write(IReadOnlyList<object?> values)
    {
        output.Write(JsonValue.Row(names, values));
        output.Write('\n');
    }

    public override void End()
    {
    }
}
