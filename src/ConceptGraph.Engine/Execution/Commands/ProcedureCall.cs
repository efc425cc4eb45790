using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>CALL of a procedure: its rows for each input row; a procedure without columns leaves the row as it is.</summary>
internal sealed record ProcedureCall(
    Operator Input, ProcedureDefinition Procedure, IReadOnlyList<Expression> Arguments, IReadOnlyList<(int Column, int Slot)> Yields, bool IsOptional)
    : FlatMapOperator(Input)
{
    public override string Details => $"{Procedure.Name}({string.Join(", ", Arguments)})";

    public override GraphAccess Access => Procedure.Mode == ProcedureMode.Write ? GraphAccess.ReadsAndWrites : GraphAccess.Reads;

    public override void AddUses(SlotSet slots) => slots.AddRange(Arguments);

    public override Cursor Open(ExecutionContext context) => new CallCursor(context, context.Open(Input), this);

    private sealed class CallCursor(ExecutionContext context, Cursor input, ProcedureCall plan) : FlatMapCursor(context, input, plan.Carried)
    {
        private readonly List<Value[]> rows = [];
        private IEnumerator<Value[]> results = Enumerable.Empty<Value[]>().GetEnumerator();
        private bool isEmpty;

        protected override void Begin(int row)
        {
            Value[] arguments = [.. plan.Arguments.Select(a => a.Evaluate(Source, row, Context.Evaluation))];
            results = plan.Procedure.Body(Context.Evaluation.Functions, arguments).GetEnumerator();
            isEmpty = true;
            if (plan.Procedure.Columns.Count == 0)
            {
                while (results.MoveNext())
                {
                    Context.Limits.Spend(1);
                }

                results = new List<Value[]> { Array.Empty<Value>() }.GetEnumerator();
            }
        }

        protected override bool Continue(int row)
        {
            while (!IsFull)
            {
                Context.Limits.Spend(1);
                if (results.MoveNext())
                {
                    isEmpty = false;
                    Take(row, results.Current);
                    continue;
                }

                if (isEmpty && plan.IsOptional)
                {
                    Take(row, new Value[plan.Procedure.Columns.Count]);
                }

                return true;
            }

            return false;
        }

        protected override void Allocate(int capacity) => rows.Clear();

        protected override void Grow(int capacity)
        {
        }

        protected override void Write(Batch output)
        {
            foreach (var (column, slot) in plan.Yields)
            {
                output.Columns[slot] = rows.ConvertAll(r => r[column]).ToArray().ToColumn(Count);
            }
        }

        private void Take(int row, Value[] result)
        {
            Add(row);
            rows.Add(result);
        }
    }
}
