using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Reading;

/// <summary>Every node with a label, for each input row.</summary>
internal sealed record NodeByLabelScan(Operator Input, int Slot, string Variable, string Label) : FlatMapOperator(Input)
{
    public override string Details => $"{Variable}:{Label}";

    public override GraphAccess Access => GraphAccess.Reads;

    public override IEnumerable<int> Fills => [Slot];

    public override Cursor Open(ExecutionContext context) =>
        new Scan(context, context.Open(Input), this);

    private sealed class Scan(ExecutionContext context, Cursor input, NodeByLabelScan plan) : ScanCursor(context, input, plan.Slot, plan.Carried)
    {
        private int label = -1;

        protected override void Begin(int row)
        {
            // Not before the first row: an earlier clause may create the label.
            label = label < 0 ? Context.Graph.Labels.Find(plan.Label) : label;
            base.Begin(row);
        }

        protected override int ReadIds(ref int position, Span<int> buffer) =>
            label < 0 ? 0 : Context.Graph.ScanLabel(label, ref position, buffer);

        protected override IdColumn ToColumn(int[] ids) => IdColumn.Nodes(ids);
    }
}
