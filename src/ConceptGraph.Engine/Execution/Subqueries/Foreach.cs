using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Subqueries;

/// <summary>FOREACH: runs the updates of the inner plan for each outer row, which stays as it is.</summary>
/// <param name="Input">The outer rows.</param>
/// <param name="Inner">Begins with an <see cref="Argument"/>, unwinds the list and gives no rows.</param>
/// <param name="Text">The list and the variable, for plans.</param>
internal sealed record Foreach(Operator Input, Operator Inner, string Text) : Operator
{
    public override string Details => Text;

    public override IReadOnlyList<Operator> Inputs => [Input, Inner];

    public override Operator WithInputs(IReadOnlyList<Operator> inputs) => this with { Input = inputs[0], Inner = inputs[1] };

    public override SlotSet NeedsOf(int input, SlotSet needed) => input == 0 ? needed : new SlotSet();

    public override Cursor Open(ExecutionContext context) => new ForeachCursor(context, context.Open(Input), Inner);

    private sealed class ForeachCursor(ExecutionContext context, Cursor input, Operator inner) : UnaryCursor(input)
    {
        public override Batch? Next()
        {
            var batch = Input.Next();
            for (int i = 0; i < batch?.Count; i++)
            {
                using var cursor = context.Open(inner, batch.Pick([batch.RowAt(i)]));
                while (cursor.Next() is not null)
                {
                }
            }

            return batch;
        }
    }
}
