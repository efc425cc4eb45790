using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>The rows of one query, then those of another, in the slots of the union.</summary>
internal sealed record Union(
    Operator Left, Operator Right, IReadOnlyList<int> LeftSlots, IReadOnlyList<int> RightSlots, IReadOnlyList<int> Slots) : Operator
{
    public override IReadOnlyList<Operator> Inputs => [Left, Right];

    public override Operator WithInputs(IReadOnlyList<Operator> inputs) => this with { Left = inputs[0], Right = inputs[1] };

    public override SlotSet NeedsOf(int input, SlotSet needed) => new(input == 0 ? LeftSlots : RightSlots);

    public override Cursor Open(ExecutionContext context) =>
        new UnionCursor(context, this, context.Open(Left), context.Open(Right));

    private sealed class UnionCursor(ExecutionContext context, Union plan, Cursor left, Cursor right) : Cursor
    {
        private bool isLeft = true;

        public override Batch? Next()
        {
            if (isLeft)
            {
                if (left.Next() is { } batch)
                {
                    return Rename(batch, plan.LeftSlots);
                }

                isLeft = false;
            }

            return right.Next() is { } other ? Rename(other, plan.RightSlots) : null;
        }

        public override void Dispose()
        {
            left.Dispose();
            right.Dispose();
        }

        private Batch Rename(Batch batch, IReadOnlyList<int> from)
        {
            var result = context.NewBatch();
            result.RowCount = batch.RowCount;
            result.Count = batch.Count;
            result.Selection = batch.Selection;
            for (int i = 0; i < from.Count; i++)
            {
                result.Columns[plan.Slots[i]] = batch.Columns[from[i]];
            }

            return result;
        }
    }
}
