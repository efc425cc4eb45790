using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>Any aggregation, with one accumulator a group; DISTINCT keeps a set of what each group has seen.</summary>
internal sealed class AccumulatorColumn(BoundAggregation aggregation, ExecutionContext context) : AggregateColumn(aggregation.Slot)
{
    private const int BytesPerValue = 48;

    private readonly AggregateDefinition function = aggregation.Function!;
    private readonly bool keepsValues = aggregation.Distinct || aggregation.Function!.Name is "collect" or "percentileCont" or "percentileDisc";
    private readonly List<Accumulator> accumulators = [];
    private readonly List<HashSet<GroupKey>> seen = [];
    private readonly Column[] columns = new Column[aggregation.Arguments.Count];
    private readonly Value[] arguments = new Value[aggregation.Arguments.Count];

    public override void Add(Batch batch, int[] groups, int groupCount)
    {
        EnsureGroups(groupCount);
        for (int i = 0; i < columns.Length; i++)
        {
            columns[i] = aggregation.Arguments[i].EvaluateAll(batch, context.Evaluation);
        }

        if (keepsValues)
        {
            context.Limits.Hold((long)batch.Count * BytesPerValue);
        }

        if (groupCount == 1 && columns.Length == 1 && !aggregation.Distinct && !keepsValues && !function.CountsNull)
        {
            AddToOnlyGroup(batch);
            return;
        }

        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            int group = groupCount == 1 ? 0 : groups[row];
            if (!function.CountsNull && columns[0].IsNull(row))
            {
                continue;
            }

            for (int c = 0; c < columns.Length; c++)
            {
                arguments[c] = columns[c].Get(row);
            }

            if (keepsValues)
            {
                context.Limits.Hold(arguments[0]);
            }

            if (!aggregation.Distinct || seen[group].Add(new GroupKey([arguments[0]])))
            {
                AddToGroup(group);
            }
        }
    }

    public override void EnsureGroups(int groupCount)
    {
        while (accumulators.Count < groupCount)
        {
            accumulators.Add(function.Create());
            if (aggregation.Distinct)
            {
                seen.Add([]);
            }
        }
    }

    public override Column Results(int first, int count)
    {
        var values = new Value[count];
        for (int i = 0; i < count; i++)
        {
            values[i] = accumulators[first + i].Result();
        }

        return values.ToColumn(count);
    }

    private void AddToOnlyGroup(Batch batch)
    {
        try
        {
            accumulators[0].AddAll(columns[0], batch.Rows);
        }
        catch (CypherException error) when (error.Span is null)
        {
            error.Span = aggregation.Span;
            throw;
        }
    }

    private void AddToGroup(int group)
    {
        try
        {
            accumulators[group].Add(arguments);
        }
        catch (CypherException error) when (error.Span is null)
        {
            error.Span = aggregation.Span;
            throw;
        }
    }
}
