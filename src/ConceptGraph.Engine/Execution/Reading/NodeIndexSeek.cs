using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Reading;

/// <summary>The nodes whose indexed property meets a condition, for each input row.</summary>
/// <param name="Input">Rows over which the condition is written.</param>
/// <param name="Slot">The slot that takes the node.</param>
/// <param name="Variable">Its name.</param>
/// <param name="Label">The label of the index.</param>
/// <param name="Key">The property of the index.</param>
/// <param name="IsUnique">Whether the index upholds a constraint.</param>
/// <param name="Condition">What the property must meet.</param>
internal sealed record NodeIndexSeek(
    Operator Input, int Slot, string Variable, string Label, string Key, bool IsUnique, SeekCondition Condition) : FlatMapOperator(Input)
{
    public override string Name => (IsUnique, Condition.IsRange) switch
    {
        (true, false) => "NodeUniqueIndexSeek",
        (true, true) => "NodeUniqueIndexSeekByRange",
        (false, false) => "NodeIndexSeek",
        _ => "NodeIndexSeekByRange",
    };

    public override string Details => $"{Variable}:{Label}({Key}) WHERE {Variable}.{Key} {Condition}";

    public override GraphAccess Access => GraphAccess.Reads;

    public override void AddUses(SlotSet slots) => slots.AddRange(Condition.Expressions);

    public override IEnumerable<int> Fills => [Slot];

    public override Cursor Open(ExecutionContext context) => new Seek(context, context.Open(Input), this);

    private sealed class Seek(ExecutionContext context, Cursor input, NodeIndexSeek plan) : FlatMapCursor(context, input, plan.Carried)
    {
        private readonly IndexDefinition? index = FindIndex(context.Graph, plan);
        private readonly List<int> found = [];
        private int[] ids = [];
        private int taken;

        protected override void Begin(int row)
        {
            found.Clear();
            taken = 0;
            if (index is not null)
            {
                plan.Condition.Seek(Context.Graph, index, Source, row, Context.Evaluation, found);
            }

            Context.Limits.Spend(found.Count + 1);
        }

        protected override bool Continue(int row)
        {
            while (taken < found.Count)
            {
                if (IsFull)
                {
                    return false;
                }

                int added = Add(row);
                ids[added] = found[taken++];
            }

            return true;
        }

        protected override void Allocate(int capacity) => ids = new int[capacity];

        protected override void Grow(int capacity) => Array.Resize(ref ids, capacity);

        protected override void Write(Batch output) => output.Columns[plan.Slot] = IdColumn.Nodes(ids);

        private static IndexDefinition? FindIndex(IGraph graph, NodeIndexSeek plan)
        {
            int label = graph.Labels.Find(plan.Label);
            int key = graph.PropertyKeys.Find(plan.Key);
            return label < 0 || key < 0 ? null : graph.FindNodeIndex(label, key);
        }
    }
}
