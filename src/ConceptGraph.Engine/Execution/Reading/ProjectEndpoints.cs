using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Reading;

/// <summary>The ends of a relationship, or of a list of relationships that follow one another, that an earlier clause has found.</summary>
/// <param name="Input">Rows with the relationship.</param>
/// <param name="Relationship">Its slot.</param>
/// <param name="Left">The slot of the node on the left.</param>
/// <param name="Right">The slot of the node on the right.</param>
/// <param name="IsLeftKnown">Whether <paramref name="Left"/> is filled already and must be the same.</param>
/// <param name="IsRightKnown">Whether <paramref name="Right"/> is filled already and must be the same.</param>
/// <param name="Direction">As seen from the left.</param>
/// <param name="Types">Any of these; empty for all.</param>
/// <param name="Min">The smallest length of a list.</param>
/// <param name="Max">The largest.</param>
internal sealed record ProjectEndpoints(
    Operator Input, int Relationship, int Left, int Right, bool IsLeftKnown, bool IsRightKnown, Direction Direction, IReadOnlyList<string> Types, int Min, int Max)
    : FlatMapOperator(Input)
{
    public override GraphAccess Access => GraphAccess.Reads;

    public override void AddUses(SlotSet slots)
    {
        slots.Add(Relationship);
        if (IsLeftKnown)
        {
            slots.Add(Left);
        }

        if (IsRightKnown)
        {
            slots.Add(Right);
        }
    }

    public override Cursor Open(ExecutionContext context) => new EndpointsCursor(context, context.Open(Input), this);

    private sealed class EndpointsCursor(ExecutionContext context, Cursor input, ProjectEndpoints plan) : FlatMapCursor(context, input, plan.Carried)
    {
        private readonly Queue<(int Left, int Right)> ends = [];
        private int[] lefts = [];
        private int[] rights = [];

        protected override void Begin(int row)
        {
            ends.Clear();
            int[]? chain = Chain(Source.Get(plan.Relationship, row));
            if (chain is null)
            {
                return;
            }

            var graph = Context.Graph;
            if (plan.Direction != Direction.Incoming)
            {
                Offer(row, graph.StartOf(chain[0]), chain);
            }

            if (plan.Direction == Direction.Incoming || (plan.Direction == Direction.Both && graph.StartOf(chain[0]) != graph.EndOf(chain[0])))
            {
                Offer(row, graph.EndOf(chain[0]), chain);
            }
        }

        protected override bool Continue(int row)
        {
            while (ends.Count > 0)
            {
                if (IsFull)
                {
                    return false;
                }

                int at = Add(row);
                (lefts[at], rights[at]) = ends.Dequeue();
            }

            return true;
        }

        protected override void Allocate(int capacity) => (lefts, rights) = (new int[capacity], new int[capacity]);

        protected override void Grow(int capacity)
        {
            Array.Resize(ref lefts, capacity);
            Array.Resize(ref rights, capacity);
        }

        protected override void Write(Batch output)
        {
            output.Columns[plan.Left] = IdColumn.Nodes(lefts);
            output.Columns[plan.Right] = IdColumn.Nodes(rights);
        }

        /// <summary>The relationships, when there are some and all exist, are of the right types and as many as may be.</summary>
        private int[]? Chain(Value value)
        {
            var items = value.As<ListValue>() ?? new ListValue(value);
            if (value.IsNull || items.Count == 0 || items.Count < plan.Min || items.Count > plan.Max)
            {
                return null;
            }

            int[] types = RelationshipTypeFilter.Resolve(Context.Graph, plan.Types);
            return items.All(i => i.IsRelationship && Context.Graph.RelationshipExists(i.AsId()) && RelationshipTypeFilter.Accepts(types, Context.Graph.TypeOf(i.AsId())))
                ? [.. items.Select(i => i.AsId())]
                : null;
        }

        private void Offer(int row, int left, int[] chain)
        {
            int node = left;
            foreach (int relationship in chain)
            {
                int start = Context.Graph.StartOf(relationship);
                int end = Context.Graph.EndOf(relationship);
                bool isForward = start == node && plan.Direction != Direction.Incoming;
                bool isBackward = end == node && plan.Direction != Direction.Outgoing;
                if (!isForward && !isBackward)
                {
                    return;
                }

                node = isForward ? end : start;
            }

            if ((plan.Left != plan.Right || left == node)
                && (!plan.IsLeftKnown || Source.NodeAt(plan.Left, row) == left)
                && (!plan.IsRightKnown || Source.NodeAt(plan.Right, row) == node))
            {
                ends.Enqueue((left, node));
            }
        }
    }
}
