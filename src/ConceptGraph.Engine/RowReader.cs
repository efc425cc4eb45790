using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine;

/// <summary>Batches of a running plan as rows of values, and the limit on how many there may be.</summary>
internal sealed class RowReader(Cursor? cursor, IReadOnlyList<int> slots, long maxRows, WorkLimits limits) : IDisposable
{
    private readonly Queue<Batch> buffered = [];
    private long read;
    private bool excess;
    private bool isOver;

    /// <summary>Is called when reading fails.</summary>
    public Action? Failed { get; set; }

    /// <summary>Runs the plan to its end and keeps the rows.</summary>
    public void ReadAll()
    {
        while (NextBatch() is { } batch)
        {
            buffered.Enqueue(batch);
        }

        isOver = true;
    }

    /// <summary>The rows that have not been read yet.</summary>
    public IEnumerable<IReadOnlyList<Value>> Read()
    {
        while ((buffered.Count > 0 ? buffered.Dequeue() : isOver ? null : NextBatchOrFail()) is { } batch)
        {
            for (int i = 0; i < batch.Count; i++)
            {
                var row = new Value[slots.Count];
                for (int c = 0; c < row.Length; c++)
                {
                    row[c] = Finished(batch.Get(slots[c], batch.RowAt(i)));
                }

                yield return row;
            }
        }

        isOver = true;
        Dispose();
    }

    public void Dispose()
    {
        isOver = true;
        cursor?.Dispose();
    }

    private Batch? NextBatchOrFail()
    {
        try
        {
            return NextBatch();
        }
        catch
        {
            Dispose();
            Failed?.Invoke();
            throw;
        }
    }

    /// <summary>A range becomes a list here, where one too long is an error of the statement, as is a value that whoever writes it out could not bear.</summary>
    private Value Finished(Value value)
    {
        limits.SpendOnGiven(value);
        return value;
    }

    private Batch? NextBatch()
    {
        if (excess)
        {
            throw ExecutionErrors.TooManyRows(maxRows);
        }

        var batch = TakeBatch();
        if (batch?.Count > maxRows - read)
        {
            // The rows that may be read come before the error.
            excess = true;
            batch.Selection = batch.SelectedRows();
            batch.Count = (int)(maxRows - read);
        }

        read += batch?.Count ?? 0;
        return batch;
    }

    private Batch? TakeBatch()
    {
        try
        {
            return cursor?.Next();
        }
        catch (OutOfMemoryException)
        {
            throw ValueErrors.OutOfMemory("There is not enough memory for the query.");
        }
    }
}
