using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Reading;

/// <summary>Every node, for each input row.</summary>
internal sealed record AllNodesScan(Operator Input, int Slot, string Variable) : FlatMapOperator(Input)
{
    public override string Details => Variable;

    public override GraphAccess Access => GraphAccess.Reads;

    public override IEnumerable<int> Fills => [Slot];

    public override Cursor Open(ExecutionContext context) => new Scan(context, context.Open(Input), Slot, Carried);

    private sealed class Scan(ExecutionContext context, Cursor input, int slot, int[]? carried) : ScanCursor(context, input, slot, carried)
    {
        protected override int ReadIds(ref int position, Span<int> buffer) => Context.Graph.ScanNodes(ref position, buffer);

        protected override IdColumn ToColumn(int[] ids) => IdColumn.Nodes(ids);
    }
}
