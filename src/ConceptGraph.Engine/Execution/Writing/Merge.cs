using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Execution.Subqueries;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Writing;

/// <summary>MERGE: row by row, the matches of the inner plan or, when there are none, what is created; a row sees what those before it created.</summary>
/// <param name="Input">The outer rows.</param>
/// <param name="Inner">The match; begins with an <see cref="Argument"/>.</param>
/// <param name="Elements">What to create.</param>
/// <param name="OnCreate">Changes to what was created.</param>
/// <param name="OnMatch">Changes to what was found.</param>
/// <param name="Span">The clause.</param>
internal sealed record Merge(
    Operator Input,
    Operator Inner,
    IReadOnlyList<BoundCreateElement> Elements,
    IReadOnlyList<BoundSetItem> OnCreate,
    IReadOnlyList<BoundSetItem> OnMatch,
    TextSpan Span) : Operator
{
    public override string Details => string.Join(", ", Elements.Select(Create.Describe));

    public override GraphAccess Access => GraphAccess.ReadsAndWrites;

    public override IReadOnlyList<Operator> Inputs => [Input, Inner];

    public override Operator WithInputs(IReadOnlyList<Operator> inputs) => this with { Input = inputs[0], Inner = inputs[1] };

    public override void AddUses(SlotSet slots)
    {
        Create.AddUses(slots, Elements);
        slots.AddRange(OnCreate.Concat(OnMatch).SelectMany(SetItems.ExpressionsOf));
    }

    public override SlotSet NeedsOf(int input, SlotSet needed)
    {
        var slots = needed.Copy();
        AddUses(slots);
        slots.AddRange(Elements.Select(e => e.Slot));
        return slots;
    }

    public override IEnumerable<int> Fills => Elements.Select(e => e.Slot);

    public override Cursor Open(ExecutionContext context) => new MergeCursor(context, context.Open(Input), this);

    private sealed class MergeCursor : UnaryCursor
    {
        private readonly ExecutionContext context;
        private readonly Merge plan;
        private readonly ElementCreator creator;
        private readonly ItemSetter onCreate;
        private readonly ItemSetter onMatch;
        private readonly int[] created;
        private readonly Queue<Batch> ready = [];

        public MergeCursor(ExecutionContext context, Cursor input, Merge plan)
            : base(input)
        {
            var writer = context.Writer ?? throw ExecutionErrors.ReadOnly();
            this.context = context;
            this.plan = plan;
            creator = new ElementCreator(context, writer, plan.Elements, plan.Span) { RefusesNull = true };
            onCreate = new ItemSetter(context, writer, plan.OnCreate);
            onMatch = new ItemSetter(context, writer, plan.OnMatch);
            created = [.. plan.Elements.Select(e => e.Slot)];
        }

        public override Batch? Next()
        {
            while (ready.Count == 0)
            {
                if (Input.Next() is not { } outer)
                {
                    return null;
                }

                MergeAll(outer);
            }

            return ready.Dequeue();
        }

        private void MergeAll(Batch outer)
        {
            var origins = new List<int>();
            var store = new RowStore(context.Limits);
            for (int i = 0; i < outer.Count; i++)
            {
                int row = outer.RowAt(i);
                int before = store.Count;
                MergeRow(outer.Pick([row]), store);
                origins.AddRange(Enumerable.Repeat(row, store.Count - before));
                context.Limits.Spend(1);
            }

            foreach (int[] chunk in Enumerable.Range(0, store.Count).Chunk(Batch.Capacity))
            {
                var batch = outer.Pick([.. chunk.Select(i => origins[i])]);
                var inside = store.Gather(chunk);
                foreach (int slot in created)
                {
                    batch.Columns[slot] = inside.Columns[slot];
                }

                ready.Enqueue(batch);
            }
        }

        private void MergeRow(Batch row, RowStore store)
        {
            creator.CheckProperties(row, 0);
            bool isFound = false;
            using (var match = context.Open(plan.Inner, row))
            {
                while (match.Next() is { } batch)
                {
                    isFound = true;
                    store.Add(batch, created);
                    for (int i = 0; plan.OnMatch.Count > 0 && i < batch.Count; i++)
                    {
                        onMatch.Set(batch, batch.RowAt(i));
                    }
                }
            }

            if (!isFound)
            {
                creator.AddColumns(row);
                creator.Create(row, 0);
                onCreate.Set(row, 0);
                store.Add(row, created);
            }
        }
    }
}
