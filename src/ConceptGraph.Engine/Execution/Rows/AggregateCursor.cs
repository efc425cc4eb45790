using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>Reads all rows into groups, then gives one row a group.</summary>
internal sealed class AggregateCursor(ExecutionContext context, Cursor input, Aggregate plan) : UnaryCursor(input)
{
    private readonly GroupTable table = new(plan.Keys.Count, context.Limits);
    private readonly AggregateColumn[] aggregates = [.. plan.Aggregations.Select(a => AggregateColumn.For(a, context))];
    private readonly Column[] keys = new Column[plan.Keys.Count];
    private int[] groups = [];
    private bool isRead;
    private int groupCount;
    private int given;

    public override Batch? Next()
    {
        if (!isRead)
        {
            ReadAll();
            isRead = true;
        }

        int count = Math.Min(groupCount - given, Batch.Capacity);
        if (count == 0)
        {
            return null;
        }

        var batch = context.NewBatch();
        batch.Reset(count);
        for (int k = 0; k < keys.Length; k++)
        {
            var values = new Value[count];
            for (int i = 0; i < count; i++)
            {
                values[i] = table.KeyOf(given + i)[k];
            }

            batch.Columns[plan.Keys[k].Slot] = values.ToColumn(count);
        }

        foreach (var aggregate in aggregates)
        {
            batch.Columns[aggregate.Slot] = aggregate.Results(given, count);
        }

        given += count;
        return batch;
    }

    public override void Dispose()
    {
        table.Release();
        base.Dispose();
    }

    private void ReadAll()
    {
        bool isGrouped = keys.Length > 0;
        groupCount = isGrouped ? 0 : 1;
        while (Input.Next() is { } batch)
        {
            if (groups.Length < batch.RowCount)
            {
                groups = new int[Math.Max(batch.RowCount, Math.Min(groups.Length * 4, Batch.Capacity))];
            }

            if (isGrouped)
            {
                for (int k = 0; k < keys.Length; k++)
                {
                    keys[k] = plan.Keys[k].Expression.EvaluateAll(batch, context.Evaluation);
                }

                table.Find(keys, batch, groups);
                groupCount = table.Count;
            }

            foreach (var aggregate in aggregates)
            {
                aggregate.Add(batch, groups, groupCount);
            }
        }

        foreach (var aggregate in aggregates)
        {
            aggregate.EnsureGroups(groupCount);
        }
    }
}
