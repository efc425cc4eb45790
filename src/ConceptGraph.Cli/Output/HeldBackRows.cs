namespace ConceptGraph.Cli.Output;

/// <summary>Holds rows back until there are many or all have come, so that a statement that fails half-way has written nothing that looks like an answer.</summary>
internal sealed class HeldBackRows(RowWriter rows) : RowWriter
{
    private const int Many = 10_000;

    private readonly List<IReadOnlyList<object?>> held = [];
    private IReadOnlyList<string> names = [];
    private bool isReleased;

    public override void Begin(IReadOnlyList<string> columns) => names = columns;

    public override void Write(IReadOnlyList<object?> values)
    {
        if (isReleased)
        {
            rows.Write(values);
            return;
        }

        held.Add(values);
        if (held.Count == Many)
        {
            Release();
        }
    }

    public override void End()
    {
        Release();
        rows.End();
    }

    private void Release()
    {
        if (isReleased)
        {
            return;
        }

        isReleased = true;
        rows.Begin(names);
        held.ForEach(rows.Write);
        held.Clear();
    }
}
