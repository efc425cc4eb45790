using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Subqueries;

/// <summary>CALL { … } for a whole batch of outer rows at once: the inner rows carry the number of the outer row that each is joined to.</summary>
/// <param name="Input">The outer rows.</param>
/// <param name="Inner">Begins with an <see cref="Argument"/> and carries <paramref name="RowSlot"/> through.</param>
/// <param name="OfNone">The inner plan as it is for one row, when it gives rows, the same for all, where nothing is found; else null.</param>
/// <param name="Imports">The outer slots that the inner plan sees.</param>
/// <param name="Results">The slots that the inner plan gives.</param>
/// <param name="IsOptional">Whether an outer row without inner rows stays, with nulls.</param>
/// <param name="RowSlot">An extra slot for the number of the outer row.</param>
internal sealed record BatchApply(
    Operator Input, Operator Inner, Operator? OfNone, IReadOnlyList<int> Imports, IReadOnlyList<int> Results, bool IsOptional, int RowSlot) : Operator
{
    public override string Name => IsOptional ? "OptionalApply" : "Apply";

    public override IReadOnlyList<Operator> Inputs => [Input, Inner];

    public override Operator WithInputs(IReadOnlyList<Operator> inputs) => this with { Input = inputs[0], Inner = inputs[1] };

    public override void AddUses(SlotSet slots) => slots.AddRange(Imports);

    public override SlotSet NeedsOf(int input, SlotSet needed) => input == 0 ? needed : new SlotSet(Results).With(RowSlot);

    public override IEnumerable<int> Fills => [RowSlot, .. Results];

    public override Cursor Open(ExecutionContext context) => new ApplyCursor(context, context.Open(Input), this);

    private sealed class ApplyCursor(ExecutionContext context, Cursor input, BatchApply plan) : UnaryCursor(input)
    {
        private readonly int[] results = [.. plan.Results];
        private readonly RowStore store = new(context.Limits);
        private readonly List<int> numbers = [];
        private (int Outer, int Inner)[] joined = [];
        private Batch? outer;
        private int[] rows = [];
        private int begun;
        private int atOnce;
        private int given;

        public override Batch? Next()
        {
            while (given == joined.Length)
            {
                if (begun == rows.Length)
                {
                    outer = Input.Next();
                    if (outer is null)
                    {
                        return null;
                    }

                    rows = outer.SelectedRows();
                    begun = 0;
                    atOnce = rows.Length;
                }

                Run();
            }

            return Give(Math.Min(joined.Length - given, Batch.Capacity));
        }

        /// <summary>Runs the inner plan for the next outer rows. When it fails it is run again row by row, so that the rows before the one that fails come first.</summary>
        private void Run()
        {
            int[] taken = rows[begun..(begun + atOnce)];
            try
            {
                Find(taken);
            }
            catch (CypherException) when (atOnce > 1 && !context.Limits.IsExceeded)
            {
                atOnce = 1;
                joined = [];
                given = 0;
                return;
            }

            begun += atOnce;
            AddRowsOfNone(out int first);
            joined = Join(taken, first);
            given = 0;
        }

        private void Find(int[] taken)
        {
            store.Keep([]);
            numbers.Clear();
            var argument = context.NewBatch();
            argument.Reset(outer!.RowCount);
            argument.Selection = taken;
            argument.Count = taken.Length;
            foreach (int slot in plan.Imports)
            {
                argument.Columns[slot] = outer.Columns[slot];
            }

            argument.Columns[plan.RowSlot] = RowNumbers.Column(outer.RowCount);
            using var inner = context.Open(plan.Inner, argument);
            while (inner.Next() is { } batch)
            {
                store.Add(batch, results);
                RowNumbers.AddTo(numbers, batch, plan.RowSlot);
            }
        }

        /// <summary>Puts what an outer row without inner rows is joined to behind those that were found.</summary>
        private void AddRowsOfNone(out int first)
        {
            first = store.Count;
            if (plan.OfNone is not null)
            {
                using var none = context.Open(plan.OfNone, context.NewBatch());
                while (none.Next() is { } batch)
                {
                    store.Add(batch, results);
                }
            }

            if (plan.IsOptional && store.Count == first)
            {
                var nulls = context.NewBatch();
                nulls.Reset(1);
                foreach (int slot in results)
                {
                    nulls.Columns[slot] = new ValueColumn(1);
                }

                store.Add(nulls);
            }
        }

        /// <summary>Outer rows in their order, each with its inner rows in theirs.</summary>
        private (int Outer, int Inner)[] Join(int[] taken, int firstOfNone)
        {
            var found = RowNumbers.Group(numbers, outer!.RowCount);
            var pairs = new List<(int, int)>(numbers.Count);
            foreach (int row in taken)
            {
                foreach (int inside in found[row])
                {
                    pairs.Add((row, inside));
                }

                for (int inside = firstOfNone; found[row].Count == 0 && inside < store.Count; inside++)
                {
                    pairs.Add((row, inside));
                }
            }

            return [.. pairs];
        }

        private Batch Give(int count)
        {
            var next = joined.AsSpan(given, count);
            int[] outside = new int[count];
            int[] inside = new int[count];
            for (int i = 0; i < count; i++)
            {
                (outside[i], inside[i]) = next[i];
            }

            given += count;
            var batch = outer!.Pick(outside);
            var found = store.Gather(inside);
            foreach (int slot in results)
            {
                batch.Columns[slot] = found.Columns[slot];
            }

            return batch;
        }
    }
}
