using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Reading;

/// <summary>How many nodes or relationships there are, which the store knows; for each input row.</summary>
/// <param name="Input">The rows.</param>
/// <param name="Count">The slot that takes the number.</param>
/// <param name="IsNodes">Nodes, not relationships.</param>
/// <param name="Tokens">For nodes the one label they must have, for relationships the types of which they have any; empty for all.</param>
internal sealed record StoredCount(Operator Input, int Count, bool IsNodes, IReadOnlyList<string> Tokens) : UnaryOperator(Input)
{
    public override string Name => IsNodes ? "NodeCountFromCountStore" : "RelationshipCountFromCountStore";

    public override string Details => IsNodes
        ? $"({(Tokens.Count == 0 ? "" : ":" + Tokens[0])})"
        : $"()-[{RelationshipTypeFilter.Describe(Tokens)}]->()";

    public override GraphAccess Access => GraphAccess.Reads;

    public override Cursor Open(ExecutionContext context) => new CountCursor(context, context.Open(Input), this);

    private sealed class CountCursor(ExecutionContext context, Cursor input, StoredCount plan) : UnaryCursor(input)
    {
        public override Batch? Next()
        {
            // The count comes after the rows: an earlier clause may create what is counted.
            if (Input.Next() is not { } batch || Read(context.Graph) is not (> 0 and var count))
            {
                return null;
            }

            var counts = new IntegerColumn(batch.RowCount);
            counts.Items.AsSpan(0, batch.RowCount).Fill(count);
            batch.Columns[plan.Count] = counts;
            return batch;
        }

        private int Read(IGraph graph) => plan switch
        {
            { IsNodes: true, Tokens: [var label] } => graph.Labels.Find(label) is >= 0 and var number ? graph.CountNodes(number) : 0,
            { IsNodes: true } => graph.NodeCount,
            _ => RelationshipTypeFilter.Resolve(graph, plan.Tokens).Sum(graph.CountRelationships),
        };
    }
}
