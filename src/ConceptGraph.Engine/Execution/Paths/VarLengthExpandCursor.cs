using ConceptGraph.Engine.Execution.Reading;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Paths;

/// <summary>Depth-first search that can pause where the output is full: a frame for each relationship of the path so far.</summary>
internal sealed class VarLengthExpandCursor(ExecutionContext context, Cursor input, VarLengthExpand plan) : FlatMapCursor(context, input, plan.Carried)
{
    private readonly HopWalker walker = new(context, plan.Hops);
    private readonly List<Frame> frames = [];
    private int[] ends = [];
    private Value[] lists = [];
    private int wanted;
    private bool isRootPending;

    protected override void Begin(int row)
    {
        frames.Clear();
        walker.Begin(Source, row);
        int start = Source.NodeAt(plan.From, row);
        wanted = plan.IsInto ? Source.NodeAt(plan.To, row) : -1;
        isRootPending = start >= 0 && (!plan.IsInto || wanted >= 0);
        if (isRootPending)
        {
            frames.Add(new Frame(start, -1));
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

            if (frames.Count - 1 < plan.Hops.Max && Step(row))
            {
                Offer(row);
            }
            else
            {
                frames.RemoveAt(frames.Count - 1);
            }
        }

        return true;
    }

    protected override void Allocate(int capacity)
    {
        ends = plan.IsInto ? [] : new int[capacity];
        lists = plan.KeepsList ? new Value[capacity] : [];
    }

    protected override void Grow(int capacity)
    {
        if (!plan.IsInto)
        {
            Array.Resize(ref ends, capacity);
        }

        if (plan.KeepsList)
        {
            Array.Resize(ref lists, capacity);
        }
    }

    protected override void Write(Batch output)
    {
        if (!plan.IsInto)
        {
            output.Columns[plan.To] = IdColumn.Nodes(ends);
        }

        if (plan.KeepsList)
        {
            var column = new ValueColumn(Count);
            lists.AsSpan(0, Count).CopyTo(column.Items);
            output.Columns[plan.Relationships] = column;
        }
    }

    /// <summary>Goes one relationship further from the last frame; false when there is none left.</summary>
    private bool Step(int row)
    {
        var frame = frames[^1];
        for (; frame.List < walker.ListCount; frame.List++, frame.Offset = 0)
        {
            var adjacency = walker.List(frame.Node, frame.List);
            while (frame.Offset < adjacency.Count)
            {
                int at = frame.Offset++;
                int relationship = adjacency.Relationships[at];
                int neighbour = adjacency.Nodes[at];
                if (!IsOnPath(relationship)
                    && walker.Accepts(frame.Node, neighbour, relationship, frame.List)
                    && (plan.DistinctFrom.Length == 0 || RelationshipCheck.IsNew(Source, row, plan.DistinctFrom, relationship)))
                {
                    frames[^1] = frame;
                    frames.Add(new Frame(neighbour, relationship));
                    Context.Environment.CheckPathLength(frames.Count - 1);
                    return true;
                }
            }
        }

        return false;
    }

    private void Offer(int row)
    {
        int length = frames.Count - 1;
        int end = frames[^1].Node;
        if (length < plan.Hops.Min || (plan.IsInto && end != wanted))
        {
            return;
        }

        int at = Add(row);
        if (!plan.IsInto)
        {
            ends[at] = end;
        }

        if (plan.KeepsList)
        {
            lists[at] = PathList(length);
        }
    }

    private Value PathList(int length)
    {
        var items = new Value[length];
        for (int i = 0; i < length; i++)
        {
            items[plan.IsReversed ? length - 1 - i : i] = Value.Relationship(frames[i + 1].Relationship);
        }

        return Value.List(items);
    }

    private bool IsOnPath(int relationship)
    {
        for (int i = frames.Count - 1; i > 0; i--)
        {
            if (frames[i].Relationship == relationship)
            {
                return true;
            }
        }

        return false;
    }

    private struct Frame(int node, int relationship)
    {
        public readonly int Node = node;
        public readonly int Relationship = relationship;
        public int List;
        public int Offset;
    }
}
