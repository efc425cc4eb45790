using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution;

/// <summary>
/// Base of cursors that treat a whole batch at once. When a batch fails it is taken again row by row, so that an error comes behind the rows before the one that
/// fails: what follows may need no more than those.
/// </summary>
internal abstract class BatchCursor(ExecutionContext context, Cursor input) : UnaryCursor(input)
{
    private Batch? failed;
    private int index;

    protected ExecutionContext Context { get; } = context;

    public sealed override Batch? Next()
    {
        while ((failed is null ? Input.Next() : NextSingle()) is { } batch)
        {
            TreatOrDivide(batch);
            if (batch.Count > 0)
            {
                return batch;
            }

            Context.Limits.Spend(1);
        }

        return null;
    }

    /// <summary>Narrows a batch or adds columns to it. One that fails must leave the columns it was given as they were.</summary>
    protected abstract void Treat(Batch batch);

    private void TreatOrDivide(Batch batch)
    {
        var (selection, count) = (batch.Selection, batch.Count);
        try
        {
            Treat(batch);
        }
        catch (CypherException) when (count > 1 && !Context.Limits.IsExceeded)
        {
            batch.Selection = selection;
            batch.Count = count;
            failed = batch.Pick(batch.SelectedRows());
            index = 0;
            batch.Count = 0;
        }
    }

    private Batch? NextSingle()
    {
        if (index < failed!.Count)
        {
            return failed.Pick([index++]);
        }

        failed = null;
        return Input.Next();
    }
}
