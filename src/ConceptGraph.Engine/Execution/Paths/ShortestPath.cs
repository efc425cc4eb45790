using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Paths;

/// <summary>The shortest paths between two known nodes along one variable-length relationship.</summary>
/// <param name="Input">Rows with both ends.</param>
/// <param name="Start">The slot of the first node.</param>
/// <param name="End">The slot of the last node.</param>
/// <param name="Hops">Which relationships and nodes, and how many.</param>
/// <param name="Count">How many paths, or lengths.</param>
/// <param name="IsGroups">Whether <paramref name="Count"/> means lengths: all paths of each.</param>
/// <param name="RefusesSameEnds">Whether equal ends are an error, as for <c>shortestPath()</c>; otherwise the shortest ways around are wanted.</param>
/// <param name="Relationships">The slot that takes the list of relationships.</param>
/// <param name="Path">The slot that takes the path, or -1.</param>
/// <param name="Predicates">What a whole path must meet.</param>
/// <param name="Text">The pattern, for plans.</param>
/// <param name="Span">Its place.</param>
internal sealed record ShortestPath(
    Operator Input,
    int Start,
    int End,
    HopPattern Hops,
    int Count,
    bool IsGroups,
    bool RefusesSameEnds,
    int Relationships,
    int Path,
    IReadOnlyList<Expression> Predicates,
    string Text,
    TextSpan Span)
    : FlatMapOperator(Input)
{
    public override string Details => Text;

    public override GraphAccess Access => GraphAccess.Reads;

    public override void AddUses(SlotSet slots)
    {
        slots.Add(Start);
        slots.Add(End);
        Hops.AddUses(slots);
        var uses = new SlotSet();
        uses.AddRange(Predicates);
        uses.Remove(Path);
        uses.Remove(Relationships);
        slots.Add(uses);
    }

    public override IEnumerable<int> Fills => [Relationships, Path];

    public override Cursor Open(ExecutionContext context) => new ShortestPathCursor(context, context.Open(Input), this);

    private sealed class ShortestPathCursor(ExecutionContext context, Cursor input, ShortestPath plan) : FlatMapCursor(context, input, plan.Carried)
    {
        private readonly BidirectionalSearch one = new(context, plan.Hops);
        private readonly AllShortestSearch all = new(context, plan.Hops);
        private readonly LevelSearch byLevel = new(context, plan.Hops);
        private readonly PathFilter filter = new(context, plan.Path, plan.Relationships, plan.Predicates);
        private IEnumerator<PathValue> found = Enumerable.Empty<PathValue>().GetEnumerator();
        private PathValue[] paths = [];

        protected override void Begin(int row)
        {
            found.Dispose();
            found = Find(row).GetEnumerator();
        }

        protected override bool Continue(int row)
        {
            while (!IsFull)
            {
                if (!found.MoveNext())
                {
                    return true;
                }

                int at = Add(row);
                paths[at] = found.Current;
            }

            return false;
        }

        protected override void Allocate(int capacity) => paths = new PathValue[capacity];

        protected override void Grow(int capacity) => Array.Resize(ref paths, capacity);

        protected override void Write(Batch output)
        {
            var lists = new ValueColumn(Count);
            var values = new ValueColumn(Count);
            for (int i = 0; i < Count; i++)
            {
                lists.Items[i] = PathParts.RelationshipList(paths[i]);
                values.Items[i] = Value.Of(paths[i]);
            }

            output.Columns[plan.Relationships] = lists;
            if (plan.Path >= 0)
            {
                output.Columns[plan.Path] = values;
            }
        }

        private IEnumerable<PathValue> Find(int row)
        {
            int start = Source.NodeAt(plan.Start, row);
            int end = Source.NodeAt(plan.End, row);
            if (start < 0 || end < 0)
            {
                return [];
            }

            if (start == end && plan.RefusesSameEnds && plan.Hops.Min > 0)
            {
                throw ExecutionErrors.SameEnds(plan.Span);
            }

            return plan.Predicates.Count > 0 || plan.Count > 1 || plan.Hops.Min > 1 ? Select(row, start, end)
                : start != end && plan.IsGroups ? all.Find(Source, row, start, end)
                : start != end ? one.Find(Source, row, start, end) is { } path ? [path] : []
                : plan.Hops.Min > 0 ? all.FindCycles(Source, row, start).Take(plan.IsGroups ? int.MaxValue : 1)
                : Select(row, start, end);
        }

        /// <summary>Of all paths by length, the first that meet the predicates.</summary>
        private IEnumerable<PathValue> Select(int row, int start, int end)
        {
            filter.Begin(Source, row);
            int taken = 0;
            int length = -1;
            foreach (var path in byLevel.Find(Source, row, start, end).Where(filter.Accepts))
            {
                if (path.Length != length || !plan.IsGroups)
                {
                    if (taken++ == plan.Count)
                    {
                        yield break;
                    }

                    length = path.Length;
                }

                yield return path;
            }
        }
    }
}
