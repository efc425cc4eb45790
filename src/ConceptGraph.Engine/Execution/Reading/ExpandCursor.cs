using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Reading;

/// <summary>Walks adjacency lists: type by type, direction by direction, able to pause where the output is full.</summary>
internal sealed class ExpandCursor : FlatMapCursor
{
    private readonly Expand plan;
    private readonly IGraph graph;
    private int[] types = [];
    private readonly Direction[] directions;
    private readonly Direction[] reverse;
    private int[] relationships = [];
    private int[] neighbours = [];
    private int start;
    private int wanted;
    private bool isReversed;
    private int step;
    private int offset;
    private ExpansionPosition position;

    public ExpandCursor(ExecutionContext context, Cursor input, Expand plan)
        : base(context, input, plan.Carried)
    {
        this.plan = plan;
        graph = context.Graph;
        directions = plan.Direction == Direction.Both ? [Direction.Outgoing, Direction.Incoming] : [plan.Direction];
        reverse = plan.Direction switch
        {
            Direction.Outgoing => [Direction.Incoming],
            Direction.Incoming => [Direction.Outgoing],
            _ => directions,
        };
    }

    protected override int Take(int first)
    {
        // Not before the first row: an earlier clause may create the types.
        types = types.Length == 0 ? RelationshipTypeFilter.Resolve(graph, plan.Types) : types;
        return types.Length == 1 && !plan.IsInto && plan.DistinctFrom.Length == 0 && directions.Length == 1 && Source.Columns[plan.From] is IdColumn starts
            ? TakeAll(first, types[0], starts.Ids)
            : base.Take(first);
    }

    protected override void Begin(int row)
    {
        start = Source.NodeAt(plan.From, row);
        wanted = -1;
        isReversed = false;
        step = 0;
        offset = 0;
        if (plan.IsInto && start >= 0)
        {
            wanted = Source.NodeAt(plan.To, row);
            if (wanted < 0)
            {
                start = -1;
            }
            else if (wanted != start && types.Length == 1 && graph.Degree(wanted, DirectionSeen(plan.Direction), types[0]) < graph.Degree(start, plan.Direction, types[0]))
            {
                (start, wanted) = (wanted, start);
                isReversed = true;
            }
        }
    }

    protected override bool Continue(int row)
    {
        if (start < 0)
        {
            return true;
        }

        var ways = isReversed ? reverse : directions;
        for (; step < types.Length * ways.Length; step++, offset = 0)
        {
            int way = step % ways.Length;
            if (!Walk(row, graph.Expand(start, ways[way], types[step / ways.Length]), skipLoops: way == 1))
            {
                return false;
            }
        }

        return true;
    }

    protected override void Allocate(int capacity)
    {
        neighbours = plan.IsInto ? [] : new int[capacity];
        relationships = plan.KeepsRelationship ? new int[capacity] : [];
    }

    protected override void Grow(int capacity)
    {
        if (!plan.IsInto)
        {
            Array.Resize(ref neighbours, capacity);
        }

        if (plan.KeepsRelationship)
        {
            Array.Resize(ref relationships, capacity);
        }
    }

    protected override void Write(Batch output)
    {
        if (!plan.IsInto)
        {
            output.Columns[plan.To] = IdColumn.Nodes(neighbours);
        }

        if (plan.KeepsRelationship)
        {
            output.Columns[plan.Relationship] = IdColumn.Relationships(relationships);
        }
    }

    private bool Walk(int row, Adjacency adjacency, bool skipLoops)
    {
        if (offset == 0)
        {
            Context.Limits.Spend(adjacency.Count + 1);
        }

        var nodes = adjacency.Nodes;
        var edges = adjacency.Relationships;
        for (; offset < nodes.Length; offset++)
        {
            if (IsFull)
            {
                return false;
            }

            int node = nodes[offset];
            if ((plan.IsInto && node != wanted)
                || (skipLoops && node == start)
                || (plan.DistinctFrom.Length > 0 && !RelationshipCheck.IsNew(Source, row, plan.DistinctFrom, edges[offset])))
            {
                continue;
            }

            int at = Add(row);
            if (!plan.IsInto)
            {
                neighbours[at] = node;
            }

            if (plan.KeepsRelationship)
            {
                relationships[at] = edges[offset];
            }
        }

        return true;
    }

    /// <summary>One list of each input row, whole: nothing to ask, only to copy.</summary>
    private int TakeAll(int first, int type, int[] starts)
    {
        position = position.Index == first ? position : new ExpansionPosition(first, 0);
        while (!IsFull && position.Index < Source.Count)
        {
            var rows = Room();
            int before = position.Index;
            int added = graph.Expand(
                starts, Source.Rows, directions[0], type, ref position, new ExpansionTarget(rows, neighbours.AsSpan(Count), plan.KeepsRelationship ? relationships.AsSpan(Count) : []));
            Added(added);
            Context.Limits.Spend(added + position.Index - before + 1);
        }

        return position.Index;
    }

    private static Direction DirectionSeen(Direction direction) => direction switch
    {
        Direction.Outgoing => Direction.Incoming,
        Direction.Incoming => Direction.Outgoing,
        _ => Direction.Both,
    };
}
