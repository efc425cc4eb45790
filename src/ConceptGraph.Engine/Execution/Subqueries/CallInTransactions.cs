using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Execution.Rows;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Subqueries;

/// <summary>
/// CALL { … } IN TRANSACTIONS: runs the inner plan for a number of rows at a time and commits what they did; when one of them fails, what its batch did is undone, and
/// what earlier batches did stays.
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

    /// <summary>It commits what others have written, so nothing may be going on around it.</summary>
    public override GraphAccess Access => GraphAccess.ReadsAndWrites;

    public override IReadOnlyList<Operator> Inputs => [Input, Inner];

    public override Operator WithInputs(IReadOnlyList<Operator> inputs) => this with { Input = inputs[0], Inner = inputs[1] };

    public override SlotSet NeedsOf(int input, SlotSet needed) => input == 0 ? needed : new SlotSet(Results);

    public override void AddUses(SlotSet slots) => slots.AddRange(Imports);

    public override Cursor Open(ExecutionContext context)
    {
        if (context.IsInsideTransaction)
        {
            throw ExecutionErrors.InsideTransaction();
        }

        long size = BatchSize is null ? DefaultBatchSize : RowCount.Evaluate("OF ... ROWS", BatchSize, context, least: 1);
        return new TransactionCursor(context, context.Open(Input), this, (int)Math.Clamp(size, 1, int.MaxValue));
    }

    private sealed class TransactionCursor(ExecutionContext context, Cursor input, CallInTransactions plan, int size) : UnaryCursor(input)
    {
        private readonly int[] imports = [.. plan.Imports];
        private readonly Queue<Batch> ready = [];
        private readonly List<Batch> results = [];
        private readonly bool breaks = plan.OnError.Contains("BREAK", StringComparison.OrdinalIgnoreCase);
        private readonly bool continues = plan.OnError.Contains("CONTINUE", StringComparison.OrdinalIgnoreCase);
        private Batch? outer;
        private int index;
        private bool isBroken;
        private int begun;
        private int committed;

        public override Batch? Next()
        {
            try
            {
                while (ready.Count == 0)
                {
                    var rows = TakeRows();
                    if (rows.Count == 0)
                    {
                        return null;
                    }

                    RunBatch(rows);
                }

                return ready.Dequeue();
            }
            catch (CypherException error) when (committed > 0 && context.Writer is not null)
            {
                throw ExecutionErrors.AfterTransactions(error, committed);
            }
        }

        /// <summary>The next rows, each in a batch of its own.</summary>
        private List<Batch> TakeRows()
        {
            var rows = new List<Batch>();
            while (rows.Count < size)
            {
                if (outer is null || index == outer.Count)
                {
                    outer = Input.Next();
                    index = 0;
                    if (outer is null)
                    {
                        break;
                    }
                }

                rows.Add(outer.Pick([outer.RowAt(index++)]));
            }

            return rows;
        }

        private void RunBatch(List<Batch> rows)
        {
            results.Clear();
            var error = isBroken ? null : Carry(rows);
            if (error is not null || isBroken)
            {
                results.Clear();
                results.AddRange(rows.Select(WithoutResults));
            }

            foreach (var batch in results)
            {
                Report(batch, error);
                ready.Enqueue(batch);
            }

            isBroken |= error is not null && breaks;
        }

        /// <summary>Runs one transaction; gives the error that undid it, unless that ends the statement.</summary>
        private CypherException? Carry(List<Batch> rows)
        {
            begun++;
            var writer = context.Writer;
            var counters = writer?.Counters.Copy();
            var savepoint = writer?.Transaction.CreateSavepoint();
            try
            {
                rows.ForEach(Run);
                writer?.CheckDeletedNodes();
                writer?.Transaction.CommitSoFar();
                committed++;
                return null;
            }
            catch (CypherException error)
            {
                writer?.Transaction.RollbackTo(savepoint!);
                writer?.Counters.Restore(counters!);
                if (context.Limits.IsExceeded || !(breaks || continues))
                {
                    throw;
                }

                return error;
            }
        }

        private void Run(Batch row)
        {
            using var inner = context.Open(plan.Inner, row.Pick([0], imports));
            while (inner.Next() is { } batch)
            {
                int[] selected = batch.SelectedRows();
                var joined = row.Pick(new int[selected.Length]);
                foreach (int slot in plan.Results)
                {
                    joined.Columns[slot] = batch.Columns[slot]?.Pick(selected);
                }

                results.Add(joined);
            }

            if (plan.Results.Count == 0)
            {
                results.Add(row);
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

        private void Report(Batch batch, CypherException? error)
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
                    isBroken ? default : Value.String($"embedded-transaction-{begun}"),
                    Value.String(error?.Message),
                ]));
            var column = new ValueColumn(batch.RowCount);
            Array.Fill(column.Items, status);
            batch.Columns[plan.StatusSlot] = column;
        }
    }
}
