using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution;

/// <summary>
/// Base of cursors that make any number of rows out of one. An output batch never mixes rows of two input batches, so carrying a column on is one gather.
/// </summary>
internal abstract class FlatMapCursor(ExecutionContext context, Cursor input, int[]? carried) : UnaryCursor(input)
{
    private const int FirstCapacity = 16;
    private const int FirstLimit = 64;

    private int limit = FirstLimit;
    private CypherException? failure;
    private int[] rows = [];
    private int index;
    private bool isInsideRow;
    private Batch? source;

    protected ExecutionContext Context { get; } = context;

    /// <summary>The batch whose rows are being taken apart.</summary>
    protected Batch Source => source!;

    /// <summary>The number of rows in the output so far.</summary>
    protected int Count { get; private set; }

    protected bool IsFull => Count == limit;

    public override Batch? Next()
    {
        if (failure is not null)
        {
            throw failure;
        }

        Count = 0;
        rows = rows.Length == 0 ? new int[FirstCapacity] : rows;
        Allocate(rows.Length);
        try
        {
            Fill();
        }
        catch (CypherException error) when (Count > 0)
        {
            // The rows before the one that fails come first: what follows may need no more than those.
            failure = error;
        }

        if (Count == 0)
        {
            return null;
        }

        // The first batch is small, for those who want a few rows only.
        limit = Batch.Capacity;
        var output = Context.NewBatch();
        output.Reset(Count);
        Carry(output);
        Write(output);
        return output;
    }

    /// <summary>Turns to another input row.</summary>
    protected abstract void Begin(int row);

    /// <summary>Adds output rows for an input row; false when the output was full before the end.</summary>
    protected abstract bool Continue(int row);

    /// <summary>Makes fresh arrays for what is written beside the carried columns.</summary>
    protected abstract void Allocate(int capacity);

    /// <summary>Makes those arrays longer.</summary>
    protected abstract void Grow(int capacity);

    /// <summary>Puts the arrays into the output.</summary>
    protected abstract void Write(Batch output);

    /// <summary>Adds output rows for the input rows from the <paramref name="first"/>-th on; returns the first that is not done, since the output is full.</summary>
    protected virtual int Take(int first)
    {
        for (; first < Source.Count && !IsFull; first++)
        {
            int row = Source.RowAt(first);
            if (!isInsideRow)
            {
                Begin(row);
            }

            isInsideRow = !Continue(row);
            if (isInsideRow)
            {
                break;
            }
        }

        return first;
    }

    /// <summary>A new output row that continues an input row; gives its number.</summary>
    protected int Add(int row)
    {
        if (Count == rows.Length)
        {
            Enlarge(rows.Length * 4);
        }

        rows[Count] = row;
        return Count++;
    }

    /// <summary>As many new output rows as fit, of those wanted, that all continue one input row; gives their number. They begin where <see cref="Count"/> was.</summary>
    protected int AddMany(int row, int wanted)
    {
        int count = Math.Min(wanted, limit - Count);
        if (Count + count > rows.Length)
        {
            Enlarge(Math.Max(rows.Length * 4, Count + count));
        }

        rows.AsSpan(Count, count).Fill(row);
        Count += count;
        return count;
    }

    /// <summary>Room for more output rows, at least one: takes the input rows that they continue. <see cref="Added"/> says how many were filled in.</summary>
    protected Span<int> Room()
    {
        if (Count == rows.Length)
        {
            Enlarge(rows.Length * 4);
        }

        return rows.AsSpan(Count, Math.Min(rows.Length, limit) - Count);
    }

    /// <summary>Notes that the first rows of <see cref="Room"/> are output rows now.</summary>
    protected void Added(int count) => Count += count;

    private void Enlarge(int wanted)
    {
        int capacity = Math.Min(wanted, Batch.Capacity);
        Array.Resize(ref rows, capacity);
        Grow(capacity);
    }

    private void Fill()
    {
        while (!IsFull)
        {
            if (source is null || index == source.Count)
            {
                if (Count > 0)
                {
                    return;
                }

                source = Input.Next();
                if (source is null)
                {
                    return;
                }

                index = 0;
            }

            index = Take(index);
        }
    }

    private void Carry(Batch output)
    {
        var columns = Source.Columns;
        var taken = rows.AsSpan(0, Count);
        if (carried is null)
        {
            for (int slot = 0; slot < columns.Length; slot++)
            {
                output.Columns[slot] = columns[slot]?.Pick(taken);
            }
        }
        else
        {
            foreach (int slot in carried)
            {
                output.Columns[slot] = columns[slot]?.Pick(taken);
            }
        }
    }
}
