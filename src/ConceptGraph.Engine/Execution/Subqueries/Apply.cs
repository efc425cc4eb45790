using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Subqueries;

/// <summary>CALL { … }: runs the inner plan once for each outer row and joins its rows to that row.</summary>
/// <param name="Input">The outer rows.</param>
/// <param name="Inner">Begins with an <see cref="Argument"/>.</param>
/// <param name="Imports">The outer slots that the inner plan sees.</param>
/// <param name="Results">The slots that the inner plan gives; without any, the outer row stays as it is, once.</param>
/// <param name="IsOptional">Whether an outer row without inner rows stays, with nulls.</param>
internal sealed record Apply(Operator Input, Operator Inner, IReadOnlyList<int> Imports, IReadOnlyList<int> Results, bool IsOptional) : Operator
{
    public override string Name => IsOptional ? "OptionalApply" : "Apply";

    public override IReadOnlyList<Operator> Inputs => [Input, Inner];

    public override Operator WithInputs(IReadOnlyList<Operator> inputs) => this with { Input = inputs[0], Inner = inputs[1] };

    public override void AddUses(SlotSet slots) => slots.AddRange(Imports);

    public override SlotSet NeedsOf(int input, SlotSet needed) => input == 0 ? needed : new SlotSet(Results);

    public override IEnumerable<int> Fills => Results;

    public override Cursor Open(ExecutionContext context) => new ApplyCursor(context, context.Open(Input), this);

    private sealed class ApplyCursor(ExecutionContext context, Cursor input, Apply plan) : UnaryCursor(input)
    {
        private readonly int[] imports = [.. plan.Imports];
        private readonly int[] results = [.. plan.Results];
        private readonly List<int> origins = [];
        private readonly RowStore store = new(context.Limits);
        private Batch? outer;
        private Cursor? inner;
        private int index;
        private bool hasRows;
        private CypherException? failure;

        public override Batch? Next()
        {
            if (failure is not null)
            {
                throw failure;
            }

            try
            {
                return NextJoined();
            }
            catch (CypherException error) when (origins.Count > 0)
            {
                // The rows before the one that fails come first.
                failure = error;
                return Flush();
            }
        }

        public override void Dispose()
        {
            inner?.Dispose();
            base.Dispose();
        }

        private Batch? NextJoined()
        {
            while (true)
            {
                if (outer is null || index == outer.Count)
                {
                    if (Flush() is { } joined)
                    {
                        return joined;
                    }

                    outer = Input.Next();
                    index = 0;
                    if (outer is null)
                    {
                        return null;
                    }
                }

                if (TakeInnerBatch(outer.RowAt(index)) is { } full)
                {
                    return full;
                }
            }
        }

        /// <summary>Goes one inner batch further; gives what was gathered before when the new rows do not fit beside it.</summary>
        private Batch? TakeInnerBatch(int row)
        {
            if (inner is null)
            {
                inner = context.Open(plan.Inner, outer!.Pick([row], imports));
                hasRows = false;
            }

            if (inner.Next() is { } batch)
            {
                hasRows = true;
                if (results.Length == 0)
                {
                    return null;
                }

                var full = origins.Count + batch.Count > Batch.Capacity ? Flush() : null;
                store.Add(batch, results);
                origins.AddRange(Enumerable.Repeat(row, batch.Count));
                return full;
            }

            inner.Dispose();
            inner = null;
            index++;
            if (results.Length == 0 || (plan.IsOptional && !hasRows))
            {
                var full = origins.Count == Batch.Capacity ? Flush() : null;
                AddEmptyRow(row);
                return full;
            }

            return null;
        }

        private void AddEmptyRow(int row)
        {
            var empty = context.NewBatch();
            empty.Reset(1);
            foreach (int slot in results)
            {
                empty.Columns[slot] = new ValueColumn(1);
            }

            store.Add(empty);
            origins.Add(row);
        }

        private Batch? Flush()
        {
            if (origins.Count == 0)
            {
                return null;
            }

            var batch = outer!.Pick(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(origins));
            var inside = store.Slice(0, store.Count);
            foreach (int slot in results)
            {
                batch.Columns[slot] = inside.Columns[slot];
            }

            store.Keep([]);
            origins.Clear();
            return batch;
        }
    }
}
