using ConceptGraph.Engine.Execution.Reading;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Paths;

/// <summary>Depth-first over repetitions; each frame holds the matches of one more repetition.</summary>
internal sealed class RepeatCursor(ExecutionContext context, Cursor input, Repeat plan) : FlatMapCursor(context, input, null)
{
    private readonly int[] imports = [.. plan.Imports];
    private readonly List<Frame> frames = [];
    private readonly HashSet<int> used = [];
    private readonly List<Value[]> rows = [];
    private int wanted;
    private bool isRootPending;

    public override void Dispose()
    {
        foreach (var frame in frames)
        {
            frame.Matches?.Dispose();
        }

        base.Dispose();
    }

    protected override void Begin(int row)
    {
        used.Clear();
        int start = Source.NodeAt(plan.From, row);
        wanted = plan.IsInto ? Source.NodeAt(plan.To, row) : -1;
        isRootPending = start >= 0 && (!plan.IsInto || wanted >= 0);
        if (isRootPending)
        {
            frames.Add(new Frame(start));
        }
    }

    protected override bool Continue(int row)
    {
        if (isRootPending)
        {
            if (IsFull)
            {
                return false;
            }

            isRootPending = false;
            Offer(row);
        }

        while (frames.Count > 0)
        {
            if (IsFull)
            {
                return false;
            }

            if (frames.Count - 1 < plan.Max && Step(row))
            {
                Offer(row);
            }
            else
            {
                Leave();
            }
        }

        return true;
    }

    protected override void Allocate(int capacity) => rows.Clear();

    protected override void Grow(int capacity)
    {
    }

    protected override void Write(Batch output)
    {
        int width = plan.Groups.Count + 2;
        for (int i = 0; i < width; i++)
        {
            int slot = i < plan.Groups.Count ? plan.Groups[i].Outer : i == plan.Groups.Count ? plan.Path : plan.To;
            if (slot == plan.To && plan.IsInto)
            {
                continue;
            }

            output.Columns[slot] = rows.ConvertAll(r => r[i]).ToArray().ToColumn(Count);
        }
    }

    private bool Step(int row)
    {
        var frame = frames[^1];
        frame.Matches ??= Context.Open(plan.Inner, Argument(row, frame.Node));
        while (true)
        {
            if (frame.Batch is null || frame.Index == frame.Batch.Count)
            {
                frame.Batch = frame.Matches.Next();
                frame.Index = 0;
                if (frame.Batch is null)
                {
                    return false;
                }
            }

            int match = frame.Batch.RowAt(frame.Index++);
            Context.Limits.Spend(1);
            if (TryEnter(frame.Batch, match, row))
            {
                Context.Environment.CheckPathLength(used.Count);
                return true;
            }
        }
    }

    private bool TryEnter(Batch batch, int match, int row)
    {
        var relationships = new List<int>();
        foreach (int slot in plan.Order)
        {
            var value = batch.Get(slot, match);
            if (value.IsRelationship)
            {
                relationships.Add(value.AsId());
            }
            else
            {
                foreach (var item in value.AsList().AsSpan())
                {
                    relationships.Add(item.AsId());
                }
            }
        }

        foreach (int relationship in relationships)
        {
            if (used.Contains(relationship)
                || (plan.DistinctFrom.Length > 0 && !RelationshipCheck.IsNew(Source, row, plan.DistinctFrom, relationship)))
            {
                return false;
            }
        }

        used.UnionWith(relationships);
        frames.Add(new Frame(batch.NodeAt(plan.Leave, match))
        {
            Relationships = relationships,
            Elements = [.. plan.Groups.Select(g => batch.Get(g.Inner, match))],
        });
        return true;
    }

    private void Leave()
    {
        var last = frames[^1];
        last.Matches?.Dispose();
        used.ExceptWith(last.Relationships);
        frames.RemoveAt(frames.Count - 1);
    }

    private void Offer(int row)
    {
        int count = frames.Count - 1;
        int end = frames[^1].Node;
        if (count < plan.Min || (plan.IsInto && end != wanted))
        {
            return;
        }

        Add(row);
        var repetitions = frames.Skip(1);
        var ordered = (plan.IsReversed ? repetitions.Reverse() : repetitions).ToList();
        var values = new Value[plan.Groups.Count + 2];
        for (int g = 0; g < plan.Groups.Count; g++)
        {
            values[g] = Value.List([.. ordered.Select(f => f.Elements[g])]);
        }

        values[^2] = Value.List([.. ordered.SelectMany(f => f.Relationships).Select(Value.Relationship)]);
        values[^1] = Value.Node(end);
        rows.Add(values);
    }

    private Batch Argument(int row, int node)
    {
        var batch = Source.Pick([row], imports);
        batch.Columns[plan.Enter] = IdColumn.Nodes([node]);
        return batch;
    }

    private sealed class Frame(int node)
    {
        public int Node { get; } = node;

        public List<int> Relationships { get; init; } = [];

        public Value[] Elements { get; init; } = [];

        public Cursor? Matches { get; set; }

        public Batch? Batch { get; set; }

        public int Index { get; set; }
    }
}
