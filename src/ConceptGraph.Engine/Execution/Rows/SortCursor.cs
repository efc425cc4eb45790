using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>
/// Reads all rows, then gives them in order, or the first <paramref name="wanted"/> of them: then twice as many are kept at most, and a row behind the worst of those that
/// were found once is dropped at sight.
/// </summary>
internal sealed class SortCursor(ExecutionContext context, Cursor input, BoundSortKey[] order, int[]? kept, long wanted) : UnaryCursor(input)
{
    private const int SmallestBuffer = Batch.Capacity;

    private readonly RowStore store = new(context.Limits);
    private readonly SortKeys keys = new([.. order.Select(k => k.Descending)], context.Limits);
    private readonly Column[] columns = new Column[order.Length];
    private readonly long mostRows = Math.Max(SmallestBuffer, wanted > int.MaxValue ? long.MaxValue : 2 * wanted);
    private bool hasWorst;
    private int[]? rows;
    private int given;

    public override Batch? Next()
    {
        rows ??= ReadAll();
        int count = Math.Min(rows.Length - given, Batch.Capacity);
        if (count == 0)
        {
            return null;
        }

        given += count;
        return store.Gather(rows.AsSpan(given - count, count));
    }

    private int[] ReadAll()
    {
        while (Input.Next() is { } batch)
        {
            for (int k = 0; k < order.Length; k++)
            {
                columns[k] = order[k].Expression.EvaluateAll(batch, context.Evaluation);
            }

            if (hasWorst)
            {
                keys.KeepBefore((int)wanted - 1, columns, batch);
                context.Limits.Spend(1);
            }

            if (wanted == 0 || batch.Count == 0)
            {
                continue;
            }

            keys.Add(columns, batch);
            store.Add(batch, kept);
            if (keys.Count >= mostRows)
            {
                Cut();
            }
        }

        return First();
    }

    private void Cut()
    {
        int[] best = First();
        keys.Keep(best);
        store.Keep(best);
        hasWorst = true;
    }

    private int[] First()
    {
        int[] sorted = RowSorter.Sort(keys, context.Limits);
        return sorted.Length > wanted ? sorted[..(int)wanted] : sorted;
    }
}
