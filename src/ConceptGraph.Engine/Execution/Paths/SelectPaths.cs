using ConceptGraph.Engine.Execution.Subqueries;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Paths;

/// <summary>
/// The shortest paths of any pattern: for each row, all matches of the inner plan, of which the first <paramref name="Count"/> by length, or those of the
/// first <paramref name="Count"/> lengths, are kept.
/// </summary>
/// <param name="Input">Rows with both ends.</param>
/// <param name="Inner">Begins with an <see cref="Argument"/>.</param>
/// <param name="Imports">The outer slots that the inner plan sees.</param>
/// <param name="Results">The slots that the inner plan gives.</param>
/// <param name="Lengths">The slots of relationships and of lists of relationships that make up a path.</param>
/// <param name="Count">How many paths, or lengths.</param>
/// <param name="IsGroups">Whether <paramref name="Count"/> means lengths.</param>
internal sealed record SelectPaths(
    Operator Input, Operator Inner, IReadOnlyList<int> Imports, IReadOnlyList<int> Results, IReadOnlyList<int> Lengths, int Count, bool IsGroups) : Operator
{
    public override string Name => "StatefulShortestPath";

    public override string Details => $"SHORTEST {Count}{(IsGroups ? " GROUPS" : "")}";

    public override GraphAccess Access => GraphAccess.Reads;

    public override IReadOnlyList<Operator> Inputs => [Input, Inner];

    public override Operator WithInputs(IReadOnlyList<Operator> inputs) => this with { Input = inputs[0], Inner = inputs[1] };

    public override void AddUses(SlotSet slots)
    {
        slots.AddRange(Imports);
    }

    public override SlotSet NeedsOf(int input, SlotSet needed) => input == 0 ? needed : new SlotSet([.. Results, .. Lengths]);

    public override IEnumerable<int> Fills => Results;

    public override Cursor Open(ExecutionContext context) => new SelectCursor(context, context.Open(Input), this);

    private sealed class SelectCursor(ExecutionContext context, Cursor input, SelectPaths plan) : UnaryCursor(input)
    {
        private readonly Queue<Batch> ready = [];

        public override Batch? Next()
        {
            while (ready.Count == 0)
            {
                if (Input.Next() is not { } outer)
                {
                    return null;
                }

                for (int i = 0; i < outer.Count; i++)
                {
                    Select(outer, outer.RowAt(i));
                }
            }

            return ready.Dequeue();
        }

        private void Select(Batch outer, int row)
        {
            var store = new RowStore(context.Limits);
            var lengths = new List<int>();
            using (var inner = context.Open(plan.Inner, outer.Pick([row], [.. plan.Imports])))
            {
                while (inner.Next() is { } batch)
                {
                    for (int i = 0; i < batch.Count; i++)
                    {
                        lengths.Add(plan.Lengths.Sum(slot => LengthOf(batch.Get(slot, batch.RowAt(i)))));
                    }

                    store.Add(batch);
                }
            }

            foreach (var chunk in Shortest(lengths).Chunk(Batch.Capacity))
            {
                var inside = store.Gather(chunk);
                var joined = outer.Pick([.. Enumerable.Repeat(row, chunk.Length)]);
                foreach (int slot in plan.Results)
                {
                    joined.Columns[slot] = inside.Columns[slot];
                }

                ready.Enqueue(joined);
            }
        }

        private IEnumerable<int> Shortest(List<int> lengths)
        {
            var ordered = Enumerable.Range(0, lengths.Count).OrderBy(i => lengths[i]);
            return plan.IsGroups
                ? ordered.GroupBy(i => lengths[i]).Take(plan.Count).SelectMany(group => group)
                : ordered.Take(plan.Count);
        }

        private static int LengthOf(Value value) => value.As<ListValue>()?.Count ?? 1;
    }
}
