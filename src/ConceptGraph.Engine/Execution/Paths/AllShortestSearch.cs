using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Paths;

/// <summary>All shortest paths between two nodes: breadth-first with every relationship that leads one level deeper, then back from the end.</summary>
internal sealed class AllShortestSearch(ExecutionContext context, HopPattern pattern)
{
    private const int BytesPerStep = 32;

    private readonly HopWalker walker = new(context, pattern);
    private readonly Dictionary<int, (int Depth, List<(int Node, int Relationship)> Parents)> reached = [];

    /// <summary>The paths from <paramref name="start"/> to <paramref name="end"/>, which are different.</summary>
    public IEnumerable<PathValue> Find(Batch source, int row, int start, int end)
    {
        walker.Begin(source, row);
        return walker.AcceptsStart(start) ? Search(start, end, pattern.Max, without: -1) : [];
    }

    /// <summary>The paths of at least one relationship from a node back to it: each of its relationships, then the shortest ways back from the other end.</summary>
    public IEnumerable<PathValue> FindCycles(Batch source, int row, int start)
    {
        walker.Begin(source, row);
        if (!walker.AcceptsStart(start))
        {
            return [];
        }

        var cycles = new List<PathValue>();
        int longest = pattern.Max;
        foreach (var (neighbour, relationship) in FirstSteps(start))
        {
            foreach (var back in Search(neighbour, start, longest - 1, relationship))
            {
                if (back.Length + 1 < longest)
                {
                    longest = back.Length + 1;
                    cycles.Clear();
                }

                cycles.Add(new PathValue([start, .. back.Nodes], [relationship, .. back.Relationships]));
            }
        }

        return cycles.Where(cycle => cycle.Length == cycles[^1].Length);
    }

    private List<(int Node, int Relationship)> FirstSteps(int start)
    {
        var steps = new List<(int Node, int Relationship)>();
        for (int list = 0; list < walker.ListCount; list++)
        {
            var adjacency = walker.List(start, list);
            for (int i = 0; i < adjacency.Count; i++)
            {
                if (walker.Accepts(start, adjacency.Nodes[i], adjacency.Relationships[i], list))
                {
                    steps.Add((adjacency.Nodes[i], adjacency.Relationships[i]));
                }
            }
        }

        return steps;
    }

    private IEnumerable<PathValue> Search(int start, int end, int max, int without)
    {
        reached.Clear();
        reached.Add(start, (0, []));
        var frontier = new List<int> { start };
        for (int depth = 0; depth < max && frontier.Count > 0 && !reached.ContainsKey(end); depth++)
        {
            var next = new List<int>();
            foreach (int node in frontier)
            {
                Visit(node, depth, next, without);
            }

            context.Limits.Hold((long)next.Count * BytesPerStep);
            frontier = next;
        }

        return reached.TryGetValue(end, out var last) ? Walk(end, new int[last.Depth + 1], new int[last.Depth], last.Depth) : [];
    }

    private void Visit(int node, int depth, List<int> next, int without)
    {
        for (int list = 0; list < walker.ListCount; list++)
        {
            var adjacency = walker.List(node, list);
            for (int i = 0; i < adjacency.Count; i++)
            {
                int neighbour = adjacency.Nodes[i];
                int relationship = adjacency.Relationships[i];
                if (relationship == without || !walker.Accepts(node, neighbour, relationship, list))
                {
                    continue;
                }

                if (!reached.TryGetValue(neighbour, out var known))
                {
                    known = (depth + 1, []);
                    reached.Add(neighbour, known);
                    next.Add(neighbour);
                }

                if (known.Depth == depth + 1)
                {
                    known.Parents.Add((node, relationship));
                }
            }
        }
    }

    private IEnumerable<PathValue> Walk(int node, int[] nodes, int[] relationships, int depth)
    {
        nodes[depth] = node;
        if (depth == 0)
        {
            context.Limits.Spend(nodes.Length);
            yield return new PathValue([.. nodes], [.. relationships]);
            yield break;
        }

        foreach (var (parent, relationship) in reached[node].Parents)
        {
            relationships[depth - 1] = relationship;
            foreach (var path in Walk(parent, nodes, relationships, depth - 1))
            {
                yield return path;
            }
        }
    }
}
