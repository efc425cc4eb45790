using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary><c>count(DISTINCT x)</c>: nodes and relationships are told apart by id alone.</summary>
internal sealed class DistinctCountColumn(BoundAggregation aggregation, ExecutionContext context) : AggregateColumn(aggregation.Slot)
{
    private const int BytesPerId = 8;
    private const int BytesPerValue = 64;

    private readonly List<Seen> seen = [];

    public override void Add(Batch batch, int[] groups, int groupCount)
    {
        EnsureGroups(groupCount);
        var column = aggregation.Arguments[0].EvaluateAll(batch, context.Evaluation);
        if (column is IdColumn ids)
        {
            context.Limits.Hold((long)batch.Count * BytesPerId);
            for (int i = 0; i < batch.Count; i++)
            {
                int row = batch.RowAt(i);
                if (ids.Ids[row] >= 0)
                {
                    var group = seen[groupCount == 1 ? 0 : groups[row]];
                    (ids.IsNode ? group.Nodes : group.Relationships).Add(ids.Ids[row]);
                }
            }

            return;
        }

        context.Limits.Hold((long)batch.Count * BytesPerValue);
        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            seen[groupCount == 1 ? 0 : groups[row]].Add(column.Get(row));
        }
    }

    public override void EnsureGroups(int groupCount)
    {
        while (seen.Count < groupCount)
        {
            seen.Add(new Seen(context.Graph));
        }
    }

    public override Column Results(int first, int count)
    {
        var column = new IntegerColumn(count);
        for (int i = 0; i < count; i++)
        {
            column.Items[i] = seen[first + i].Count;
        }

        return column;
    }

    private sealed class Seen(IGraph graph)
    {
        private readonly HashSet<GroupKey> values = [];

        public IntSet Nodes => field ??= new IntSet(graph.NodeBound);

        public IntSet Relationships => field ??= new IntSet(graph.RelationshipBound);

        public long Count => (long)Nodes.Count + Relationships.Count + values.Count;

        public void Add(Value value)
        {
            if (value.IsNode)
            {
                Nodes.Add(value.AsId());
            }
            else if (value.IsRelationship)
            {
                Relationships.Add(value.AsId());
            }
            else if (!value.IsNull)
            {
                values.Add(new GroupKey([value]));
            }
        }
    }
}
