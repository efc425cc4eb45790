using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>The first rows of an order (ORDER BY … LIMIT), without sorting the rest: only as many rows are kept as are asked for.</summary>
internal sealed record Top(Operator Input, IReadOnlyList<BoundSortKey> Keys, Expression? Skip, Expression Limit) : UnaryOperator(Input)
{
    public override string Details => $"{Sort.Describe(Keys)} LIMIT {Limit}{(Skip is null ? "" : $" + {Skip}")}";

    public override GraphAccess Access => GraphReads.Of(Keys.Select(k => k.Expression));

    public override void AddUses(SlotSet slots) => slots.AddRange(Keys.Select(k => k.Expression));

    public override Cursor Open(ExecutionContext context)
    {
        long wanted = RowCount.Evaluate("LIMIT", Limit, context) + (Skip is null ? 0 : RowCount.Evaluate("SKIP", Skip, context));
        return new TopCursor(context, context.Open(Input), [.. Keys], wanted < 0 ? long.MaxValue : wanted);
    }

    private sealed class TopCursor(ExecutionContext context, Cursor input, BoundSortKey[] keys, long wanted) : UnaryCursor(input)
    {
        private readonly Column[] columns = new Column[keys.Length];
        private readonly PriorityQueue<Batch, (Value[] Keys, long Number)> worstFirst = new(Comparer<(Value[] Keys, long Number)>.Create(
            (left, right) =>
            {
                int order = SortOrder.Compare(keys, right.Keys, left.Keys);
                return order != 0 ? order : right.Number.CompareTo(left.Number);
            }));

        private RowStore? store;
        private int given;

        public override Batch? Next()
        {
            store ??= ReadAll();
            int count = Math.Min(store.Count - given, Batch.Capacity);
            if (count == 0)
            {
                return null;
            }

            var batch = store.Gather([.. Enumerable.Range(given, count)]);
            given += count;
            return batch;
        }

        private RowStore ReadAll()
        {
            long number = 0;
            while (Input.Next() is { } batch)
            {
                for (int k = 0; k < keys.Length; k++)
                {
                    columns[k] = keys[k].Expression.EvaluateAll(batch, context.Evaluation);
                }

                for (int i = 0; wanted > 0 && i < batch.Count; i++, number++)
                {
                    Offer(batch, batch.RowAt(i), number);
                }
            }

            var rows = new Batch[worstFirst.Count];
            for (int i = rows.Length - 1; i >= 0; i--)
            {
                rows[i] = worstFirst.Dequeue();
            }

            var result = new RowStore(context.Limits);
            foreach (var row in rows)
            {
                result.Add(row);
            }

            return result;
        }

        private void Offer(Batch batch, int row, long number)
        {
            if (worstFirst.Count == wanted && worstFirst.TryPeek(out _, out var worst) && CompareTo(worst.Keys, row) >= 0)
            {
                return;
            }

            var values = new Value[keys.Length];
            for (int k = 0; k < keys.Length; k++)
            {
                values[k] = columns[k].Get(row);
            }

            var kept = batch.Pick([row]);
            if (worstFirst.Count == wanted)
            {
                worstFirst.DequeueEnqueue(kept, (values, number));
            }
            else
            {
                context.Limits.Hold(256);
                worstFirst.Enqueue(kept, (values, number));
            }
        }

        private int CompareTo(Value[] worst, int row)
        {
            for (int k = 0; k < keys.Length; k++)
            {
                int order = ValueOrder.Compare(columns[k].Get(row), worst[k]);
                if (order != 0)
                {
                    return keys[k].Descending ? -order : order;
                }
            }

            return 0;
        }
    }
}
