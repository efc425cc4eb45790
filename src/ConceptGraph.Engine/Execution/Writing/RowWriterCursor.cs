using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Writing;

/// <summary>Base of cursors that change the graph row by row, and pass the rows on.</summary>
internal abstract class RowWriterCursor(ExecutionContext context, Cursor input) : UnaryCursor(input)
{
    protected ExecutionContext Context { get; } = context;

    protected GraphWriter Writer { get; } = context.Writer ?? throw ExecutionErrors.ReadOnly();

    public override Batch? Next()
    {
        var batch = Input.Next();
        if (batch is null)
        {
            return null;
        }

        Begin(batch);
        for (int i = 0; i < batch.Count; i++)
        {
            Write(batch, batch.RowAt(i));
        }

        Context.Limits.Spend(batch.Count);
        return batch;
    }

    /// <summary>Adds the columns that will be written.</summary>
    protected virtual void Begin(Batch batch)
    {
    }

    protected abstract void Write(Batch batch, int row);
}
