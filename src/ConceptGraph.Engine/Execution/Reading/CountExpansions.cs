using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Reading;

/// <summary>
/// The number of ways to follow one hop, or two that leave one node by different relationships, without enumerating them: for each node, ways of the first times ways of
/// the second, less those where both are the same relationship. Rows without a way are dropped.
/// </summary>
/// <param name="Input">Rows with the node.</param>
/// <param name="From">Its slot.</param>
/// <param name="First">The first hop.</param>
/// <param name="Second">The second hop, or null.</param>
/// <param name="Count">The slot that takes the number of ways.</param>
internal sealed record CountExpansions(Operator Input, int From, CountedHop First, CountedHop? Second, int Count) : UnaryOperator(Input)
{
    public override string Details => Second is null ? $"{First}" : $"{First} × {Second}";

    public override GraphAccess Access => GraphAccess.Reads;

    public override void AddUses(SlotSet slots) => slots.Add(From);

    public override Cursor Open(ExecutionContext context) => new CountCursor(context, context.Open(Input), this);

    private sealed class CountCursor(ExecutionContext context, Cursor input, CountExpansions plan) : UnaryCursor(input)
    {
        private readonly IGraph graph = context.Graph;
        private readonly int[] first = RelationshipTypeFilter.Resolve(context.Graph, plan.First.Types);
        private readonly int[] second = RelationshipTypeFilter.Resolve(context.Graph, plan.Second?.Types ?? []);
        private readonly int firstLabel = plan.First.Label is { } a ? context.Graph.Labels.Find(a) : IGraph.AnyType;
        private readonly int secondLabel = plan.Second?.Label is { } b ? context.Graph.Labels.Find(b) : IGraph.AnyType;

        private readonly bool sameHop = plan.First.Direction == plan.Second?.Direction && plan.First.Types.SequenceEqual(plan.Second.Types, StringComparer.Ordinal);

        public override Batch? Next()
        {
            while (Input.Next() is { } batch)
            {
                var counts = new IntegerColumn(batch.RowCount);
                var rows = new int[batch.Count];
                int kept = 0;
                foreach (int row in batch.SelectedRows())
                {
                    int node = batch.NodeAt(plan.From, row);
                    counts.Items[row] = node < 0 ? 0 : CountAt(node);
                    rows[kept] = row;
                    kept += counts.Items[row] > 0 ? 1 : 0;
                }

                if (kept > 0)
                {
                    batch.Columns[plan.Count] = counts;
                    batch.Selection = rows;
                    batch.Count = kept;
                    return batch;
                }
            }

            return null;
        }

        private long CountAt(int node)
        {
            long ways = Ways(node, plan.First, first, firstLabel, both: false);
            if (ways == 0 || plan.Second is null)
            {
                return ways;
            }

            long others = sameHop && firstLabel == secondLabel ? ways : Ways(node, plan.Second, second, secondLabel, both: false);
            long same = sameHop ? (firstLabel == secondLabel ? ways : Ways(node, plan.First, first, firstLabel, both: true)) : 0;
            return (ways * others) - same;
        }

        /// <summary>The relationships of one hop; with <paramref name="both"/> those whose neighbour has both labels.</summary>
        private long Ways(int node, CountedHop hop, int[] types, int label, bool both)
        {
            if (hop.Label is not null && label < 0)
            {
                return 0;
            }

            long ways = 0;
            foreach (int type in types)
            {
                if (hop.Label is null && !both)
                {
                    ways += graph.Degree(node, hop.Direction, type);
                    context.Limits.Spend(1);
                    continue;
                }

                var neighbours = graph.Expand(node, hop.Direction, type).Nodes;
                context.Limits.Spend(neighbours.Length + 1);
                if (!both)
                {
                    ways += graph.CountLabel(neighbours, label);
                    continue;
                }

                foreach (int neighbour in neighbours)
                {
                    ways += HasLabels(neighbour, label, both) ? 1 : 0;
                }
            }

            return ways;
        }

        private bool HasLabels(int node, int label, bool both) =>
            (label < 0 || graph.HasLabel(node, label)) && (!both || plan.Second?.Label is null || (secondLabel >= 0 && graph.HasLabel(node, secondLabel)));
    }
}
