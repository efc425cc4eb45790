using System.Runtime.CompilerServices;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary><c>count(*)</c> and <c>count(x)</c>.</summary>
internal sealed class CountColumn(BoundAggregation aggregation, ExecutionContext context) : AggregateColumn(aggregation.Slot)
{
    private long[] counts = new long[4];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Add(Batch batch, int[] groups, int groupCount)
    {
        EnsureGroups(groupCount);
        var column = aggregation.Arguments.Count == 0 ? null : aggregation.Arguments[0].EvaluateAll(batch, context.Evaluation);
        if (column is null && groupCount == 1)
        {
            counts[0] += batch.Count;
            return;
        }

        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            if (column is null || !column.IsNull(row))
            {
                counts[groups[row]]++;
            }
        }
    }

    public override void EnsureGroups(int groupCount)
    {
        if (groupCount > counts.Length)
        {
            Array.Resize(ref counts, Math.Max(groupCount, counts.Length * 2));
        }
    }

    public override Column Results(int first, int count)
    {
        var column = new IntegerColumn(count);
        counts.AsSpan(first, count).CopyTo(column.Items);
        return column;
    }
}
