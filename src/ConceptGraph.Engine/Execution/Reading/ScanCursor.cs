using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Reading;

/// <summary>For each input row, one row for each id that a scan gives.</summary>
internal abstract class ScanCursor(ExecutionContext context, Cursor input, int slot, int[]? carried) : FlatMapCursor(context, input, carried)
{
    private readonly int[] buffer = new int[Batch.Capacity];
    private int[] ids = [];
    private int position;
    private int buffered;
    private int taken;

    protected abstract int ReadIds(ref int position, Span<int> buffer);

    protected abstract IdColumn ToColumn(int[] ids);

    protected override void Begin(int row)
    {
        position = 0;
        buffered = 0;
        taken = 0;
    }

    protected override bool Continue(int row)
    {
        while (true)
        {
            if (taken == buffered)
            {
                buffered = ReadIds(ref position, buffer);
                taken = 0;
                if (buffered == 0)
                {
                    return true;
                }

                Context.Limits.Spend(buffered);
            }

            if (IsFull)
            {
                return false;
            }

            int first = Count;
            int added = AddMany(row, buffered - taken);
            buffer.AsSpan(taken, added).CopyTo(ids.AsSpan(first));
            taken += added;
        }
    }

    protected override void Allocate(int capacity) => ids = new int[capacity];

    protected override void Grow(int capacity) => Array.Resize(ref ids, capacity);

    protected override void Write(Batch output) => output.Columns[slot] = ToColumn(ids);
}
