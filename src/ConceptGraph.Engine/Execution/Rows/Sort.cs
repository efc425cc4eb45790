using System.Runtime.ExceptionServices;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>All rows in order; rows with equal keys stay in the order in which they came.</summary>
internal sealed record Sort(Operator Input, IReadOnlyList<BoundSortKey> Keys) : UnaryOperator(Input)
{
    public override string Details => Describe(Keys);

    public override GraphAccess Access => GraphReads.Of(Keys.Select(k => k.Expression));

    public override void AddUses(SlotSet slots) => slots.AddRange(Keys.Select(k => k.Expression));

    public override Cursor Open(ExecutionContext context) => new SortCursor(context, context.Open(Input), [.. Keys]);

    public static string Describe(IEnumerable<BoundSortKey> keys) =>
        string.Join(", ", keys.Select(k => $"{k.Expression} {(k.Descending ? "DESC" : "ASC")}"));

    private sealed class SortCursor(ExecutionContext context, Cursor input, BoundSortKey[] keys) : UnaryCursor(input)
    {
        private readonly RowStore store = new(context.Limits);
        private int[]? order;
        private int given;

        public override Batch? Next()
        {
            order ??= ReadAll();
            int count = Math.Min(order.Length - given, Batch.Capacity);
            if (count == 0)
            {
                return null;
            }

            var batch = store.Gather(order.AsSpan(given, count));
            given += count;
            return batch;
        }

        private int[] ReadAll()
        {
            var values = new List<Value[]>();
            var columns = new Column[keys.Length];
            while (Input.Next() is { } batch)
            {
                for (int k = 0; k < keys.Length; k++)
                {
                    columns[k] = keys[k].Expression.EvaluateAll(batch, context.Evaluation);
                }

                for (int i = 0; i < batch.Count; i++)
                {
                    int row = batch.RowAt(i);
                    values.Add([.. columns.Select(c => c.Get(row))]);
                }

                store.Add(batch);
            }

            var rows = new int[values.Count];
            for (int i = 0; i < rows.Length; i++)
            {
                rows[i] = i;
            }

            try
            {
                Array.Sort(rows, (left, right) =>
                {
                    context.Limits.Spend(1);
                    int order = SortOrder.Compare(keys, values[left], values[right]);
                    return order != 0 ? order : left.CompareTo(right);
                });
            }
            catch (InvalidOperationException wrapped) when (wrapped.InnerException is CypherException or OperationCanceledException)
            {
                ExceptionDispatchInfo.Throw(wrapped.InnerException);
            }

            return rows;
        }
    }
}
