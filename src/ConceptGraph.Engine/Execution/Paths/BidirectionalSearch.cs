using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Paths;

/// <summary>One shortest path between two nodes: breadth-first from both ends, the smaller frontier first.</summary>
internal sealed class BidirectionalSearch(ExecutionContext context, HopPattern pattern)
{
    private readonly HopWalker forward = new(context, pattern);
    private readonly HopWalker backward = new(context, pattern.Reverse());
    private readonly SearchTree fromStart = new();
    private readonly SearchTree fromEnd = new();

    /// <summary>The path from <paramref name="start"/> to <paramref name="end"/>, which are different, or null when there is none.</summary>
    public PathValue? Find(Batch source, int row, int start, int end)
    {
        forward.Begin(source, row);
        backward.Begin(source, row);
        if (!forward.AcceptsStart(start) || !backward.AcceptsStart(end))
        {
            return null;
        }

        fromStart.Reset(start);
        fromEnd.Reset(end);
        while (fromStart.Depth + fromEnd.Depth < pattern.Max)
        {
            bool isForward = fromStart.Count - fromStart.LevelStart <= fromEnd.Count - fromEnd.LevelStart;
            var (tree, other, walker) = isForward ? (fromStart, fromEnd, forward) : (fromEnd, fromStart, backward);
            int before = tree.Count;
            int meeting = Deepen(tree, other, walker);
            if (meeting >= 0)
            {
                return Join(meeting);
            }

            if (tree.Count == before)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Adds one level; gives the node where the two searches meet, or -1.</summary>
    private static int Deepen(SearchTree tree, SearchTree other, HopWalker walker)
    {
        int level = tree.LevelStart;
        int end = tree.Count;
        for (int at = level; at < end; at++)
        {
            if ((at - level) % HopWalker.FetchedAtOnce == 0)
            {
                walker.Fetch(tree.Nodes[at..end]);
            }

            int node = tree.Nodes[at];
            for (int list = 0; list < walker.ListCount; list++)
            {
                var adjacency = walker.List(node, list);
                for (int i = 0; i < adjacency.Count; i++)
                {
                    int neighbour = adjacency.Nodes[i];
                    if ((walker.AcceptsAll || walker.Accepts(node, neighbour, adjacency.Relationships[i], list))
                        && tree.TryAdd(neighbour, at)
                        && other.Find(neighbour) >= 0)
                    {
                        return neighbour;
                    }
                }
            }
        }

        tree.EndLevel(end);
        return -1;
    }

    /// <summary>The path through the node where the searches met. Only now is it asked by which relationships: most that were followed lead nowhere.</summary>
    private PathValue Join(int meeting)
    {
        var nodes = new List<int>();
        for (int at = fromStart.Find(meeting); at >= 0; at = fromStart.ParentOf(at))
        {
            nodes.Add(fromStart.Nodes[at]);
        }

        nodes.Reverse();
        for (int at = fromEnd.ParentOf(fromEnd.Find(meeting)); at >= 0; at = fromEnd.ParentOf(at))
        {
            nodes.Add(fromEnd.Nodes[at]);
        }

        var relationships = new int[nodes.Count - 1];
        for (int i = 0; i < relationships.Length; i++)
        {
            relationships[i] = forward.RelationshipBetween(nodes[i], nodes[i + 1]);
        }

        return new PathValue([.. nodes], relationships);
    }
}
