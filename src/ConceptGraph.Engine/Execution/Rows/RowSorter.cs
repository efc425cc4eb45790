using System.Runtime.ExceptionServices;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>
/// The order of rows by their keys; rows with equal keys stay in the order in which they came. Rows are sorted by prefixes, which are plain numbers; only those
/// that share one are looked at again: by what follows in their texts, by the next key, or value by value.
/// </summary>
internal sealed class RowSorter
{
    private const int MostLevels = 64;

    private readonly SortKeys keys;
    private readonly WorkLimits limits;
    private readonly int[] rows;
    private readonly ulong[] prefixes;

    private RowSorter(SortKeys keys, WorkLimits limits)
    {
        this.keys = keys;
        this.limits = limits;
        rows = new int[keys.Count];
        prefixes = new ulong[keys.Count];
    }

    /// <summary>The numbers of all rows in order.</summary>
    public static int[] Sort(SortKeys keys, WorkLimits limits)
    {
        var sorter = new RowSorter(keys, limits);
        for (int row = 0; row < sorter.rows.Length; row++)
        {
            sorter.rows[row] = row;
        }

        sorter.SortByKey(0, keys.Count, 0);
        return sorter.rows;
    }

    private void SortByKey(int first, int end, int key)
    {
        bool isLast = key == keys.Width;
        var values = isLast ? [] : keys.Of(key);
        ulong mask = isLast ? 0 : keys.MaskOf(key);
        for (int i = first; i < end; i++)
        {
            limits.Spend(1);
            prefixes[i] = isLast ? (ulong)rows[i] : SortPrefix.Of(values[rows[i]]) ^ mask;
        }

        PrefixOrder.Sort(prefixes, rows, first, end, limits);
        if (!isLast)
        {
            SortRuns(first, end, key, level: 0);
        }
    }

    /// <summary>Sorts the rows within each run of equal prefixes.</summary>
    private void SortRuns(int first, int end, int key, int level)
    {
        for (int start = first; start < end;)
        {
            int stop = start + 1;
            while (stop < end && prefixes[stop] == prefixes[start])
            {
                stop++;
            }

            if (stop - start > 1)
            {
                SortRun(start, stop, key, level);
            }

            start = stop;
        }
    }

    private void SortRun(int first, int end, int key, int level)
    {
        var values = keys.Of(key);
        if (AreEqual(values, rows.AsSpan(first, end - first)))
        {
            SortByKey(first, end, key + 1);
        }
        else if (values[rows[first]].IsString && level < MostLevels)
        {
            SortByText(first, end, key, level);
        }
        else
        {
            SortByValue(first, end, key);
        }
    }

    private void SortByText(int first, int end, int key, int level)
    {
        var values = keys.Of(key);
        int start = CommonLength(values, rows.AsSpan(first, end - first));
        ulong mask = keys.MaskOf(key);
        for (int i = first; i < end; i++)
        {
            prefixes[i] = SortPrefix.OfText(values[rows[i]].AsString(), start) ^ mask;
        }

        PrefixOrder.Sort(prefixes, rows, first, end, limits);
        SortRuns(first, end, key, level + 1);
    }

    private void SortByValue(int first, int end, int key)
    {
        try
        {
            Array.Sort(rows, first, end - first, Comparer<int>.Create((left, right) =>
            {
                limits.Spend(1);
                return keys.Compare(left, right, key);
            }));
        }
        catch (InvalidOperationException wrapped) when (wrapped.InnerException is CypherException or OperationCanceledException)
        {
            ExceptionDispatchInfo.Throw(wrapped.InnerException);
        }
    }

    private bool AreEqual(ReadOnlySpan<Value> values, ReadOnlySpan<int> run)
    {
        foreach (int row in run[1..])
        {
            limits.Spend(1);
            if (ValueOrder.Compare(values[run[0]], values[row]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private int CommonLength(ReadOnlySpan<Value> values, ReadOnlySpan<int> run)
    {
        var common = values[run[0]].AsString().AsSpan();
        foreach (int row in run[1..])
        {
            limits.SpendOn(values[row]);
            common = common[..common.CommonPrefixLength(values[row].AsString())];
        }

        return common.Length;
    }
}
