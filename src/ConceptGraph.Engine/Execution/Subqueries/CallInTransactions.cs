using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Execution.Rows;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Subqueries;

/// <summary>
/// CALL { … } IN TRANSACTIONS: runs the inner plan for a number of rows at a time; when one of them fails, what that batch did is undone, and what earlier batches
/// did stays. To others all of it becomes visible when the statement ends.
/// </summary>
/// <param name="Input">The outer rows.</param>
/// <param name="Inner">Begins with an <see cref="Argument"/>.</param>
/// <param name="Imports">The outer slots that the inner plan sees.</param>
/// <param name="Results">The slots that the inner plan gives.</param>
/// <param name="BatchSize">How many rows at a time; 1,000 when null.</param>
/// <param name="OnError">FAIL, CONTINUE or BREAK.</param>
/// <param name="StatusSlot">A slot for a report on the batch, or -1.</param>
internal sealed record CallInTransactions(
    Operator Input, Operator Inner, IReadOnlyList<int> Imports, IReadOnlyList<int> Results, Expression? BatchSize, string OnError, int StatusSlot) : Operator
{
    private const int DefaultBatchSize = 1000;

    public override string Name => "TransactionApply";

    public override IReadOnlyList<Operator> Inputs => [Input, Inner];

    public override Operator WithInputs(IReadOnlyList<Operator> inputs) => this with { Input = inputs[0], Inner = inputs[1] };

    public override SlotSet NeedsOf(int input, SlotSet needed) => input == 0 ? needed : new SlotSet(Results);

    public override void AddUses(SlotSet slots) => slots.AddRange(Imports);

    public override Cursor Open(ExecutionContext context)
    {
        long size = BatchSize is null ? DefaultBatchSize : RowCount.Evaluate("OF ROWS", BatchSize, context);
        return new TransactionCursor(context, context.Open(Input), this, (int)Math.Clamp(size, 1, int.MaxValue));
    }

    private sealed class TransactionCursor(ExecutionContext context, Cursor input, CallInTransactions plan, int size) : UnaryCursor(input)
    {
        private readonly Queue<Batch> pending = [];
        private readonly Queue<Batch> ready = [];
        private readonly List<Batch> finished = [];
        private bool isBroken;
        private bool isRead;
        private int transactionCount;

        public override Batch? Next()
        {
            if (!isRead)
            {
                while (Input.Next() is { } batch)
                {
                    for (int i = 0; i < batch.Count; i++)
                    {
                        pending.Enqueue(batch.Pick([batch.RowAt(i)]));
                    }
                }

                isRead = true;
            }

            while (ready.Count == 0 && pending.Count > 0)
            {
                RunTransaction();
            }

            return ready.Count > 0 ? ready.Dequeue() : null;
        }

        private void RunTransaction()
        {
            var rows = new List<Batch>();
            while (rows.Count < size && pending.Count > 0)
            {
                rows.Add(pending.Dequeue());
            }

            finished.Clear();
            var error = isBroken ? null : Carry(rows);
            if (error is not null && !IsTolerant)
            {
                throw error;
            }

            if (error is not null || isBroken)
            {
                finished.Clear();
                finished.AddRange(rows.Select(WithoutResults));
            }

            foreach (var batch in finished)
            {
                Report(batch, error, rows.Count);
                ready.Enqueue(batch);
            }

            isBroken |= error is not null && plan.OnError.Contains("BREAK", StringComparison.OrdinalIgnoreCase);
        }

        private bool IsTolerant =>
            plan.OnError.Contains("BREAK", StringComparison.OrdinalIgnoreCase) || plan.OnError.Contains("CONTINUE", StringComparison.OrdinalIgnoreCase);

        private CypherException? Carry(List<Batch> rows)
        {
            transactionCount++;
            var counters = context.Writer?.Counters.Copy();
            Savepoint? savepoint = context.Writer?.Transaction.CreateSavepoint();
            try
            {
                foreach (var row in rows)
                {
                    Run(row);
                }

                context.Writer?.CheckDeletedNodes();
                if (context.Writer is { } writer)
                {
                    writer.KeepsFinishedBatches = true;
                }

                return null;
            }
            catch (CypherException error)
            {
                if (context.Writer is { } writer)
                {
                    writer.Transaction.RollbackTo(savepoint!);
                    writer.Counters.Restore(counters!);
                }

                return error;
            }
        }

        private void Run(Batch row)
        {
            using var inner = context.Open(plan.Inner, row.Pick([0], [.. plan.Imports]));
            while (inner.Next() is { } batch)
            {
                int[] selected = batch.SelectedRows();
                var joined = row.Pick(new int[selected.Length]);
                foreach (int slot in plan.Results)
                {
                    joined.Columns[slot] = batch.Columns[slot]?.Pick(selected);
                }

                finished.Add(joined);
            }

            if (plan.Results.Count == 0)
            {
                finished.Add(row);
            }
        }

        private Batch WithoutResults(Batch row)
        {
            foreach (int slot in plan.Results)
            {
                row.Columns[slot] = new ValueColumn(1);
            }

            return row;
        }

        private void Report(Batch batch, CypherException? error, int rows)
        {
            if (plan.StatusSlot < 0)
            {
                return;
            }

            var status = Value.Of(new MapValue(
                ["started", "committed", "transactionId", "errorMessage"],
                [
                    Value.Boolean(!isBroken),
                    Value.Boolean(!isBroken && error is null),
                    isBroken ? default : Value.String($"embedded-transaction-{transactionCount}"),
                    Value.String(error?.Message),
                ]));
            var column = new ValueColumn(Math.Max(batch.RowCount, rows));
            Array.Fill(column.Items, status);
            batch.Columns[plan.StatusSlot] = column;
        }
    }
}
