using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Paths;

/// <summary>
/// As <see cref="VarLengthExpand"/> where only the different last nodes matter: a breadth-first search that visits each node once. Between 0 or 1 and
/// any number of relationships the nodes at the ends of paths are those at the ends of walks; only the way back to the start needs care when relationships are
/// followed both ways, since it must not use one twice: then two branches of the search must meet.
/// </summary>
internal sealed record PruningVarLengthExpand(Operator Input, int From, int To, HopPattern Hops, string Text) : FlatMapOperator(Input)
{
    public override string Name => "VarLengthExpand(Pruning,BFS)";

    public override string Details => Text;

    public override GraphAccess Access => GraphAccess.Reads;

    public override void AddUses(SlotSet slots)
    {
        slots.Add(From);
        Hops.AddUses(slots);
    }

    public override Cursor Open(ExecutionContext context) => new PruningCursor(context, context.Open(Input), this);

    private sealed class PruningCursor(ExecutionContext context, Cursor input, PruningVarLengthExpand plan) : FlatMapCursor(context, input, plan.Carried)
    {
        private readonly NodeSearch search = new(context, plan.Hops);
        private int[] ends = [];
        private int taken;

        protected override void Begin(int row)
        {
            taken = 0;
            search.Run(Source, row, Source.NodeAt(plan.From, row));
        }

        protected override bool Continue(int row)
        {
            while (taken < search.Found.Count)
            {
                if (IsFull)
                {
                    return false;
                }

                int added = Add(row);
                ends[added] = search.Found[taken++];
            }

            return true;
        }

        protected override void Allocate(int capacity) => ends = new int[capacity];

        protected override void Grow(int capacity) => Array.Resize(ref ends, capacity);

        protected override void Write(Batch output) => output.Columns[plan.To] = IdColumn.Nodes(ends);
    }
}
