using System.Runtime.InteropServices;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Paths;

/// <summary>Breadth-first search for all nodes that a path of a hop pattern can end in.</summary>
internal sealed class NodeSearch(ExecutionContext context, HopPattern pattern)
{
    private const int BytesPerNode = 16;

    private readonly HopWalker walker = new(context, pattern);
    private readonly IntSet visited = new(context.Graph.NodeBound);
    private readonly bool isBothWays = pattern.Direction == Direction.Both;
    private readonly Dictionary<int, (int Branch, int Via, int Depth)> branches = [];
    private bool isStartFound;

    /// <summary>The nodes, each once.</summary>
    public List<int> Found { get; } = [];

    public void Run(Batch source, int row, int start)
    {
        Found.Clear();
        visited.Clear();
        branches.Clear();
        if (start < 0)
        {
            return;
        }

        walker.Begin(source, row);
        visited.Add(start);
        isStartFound = pattern.Min == 0;
        if (isStartFound)
        {
            Found.Add(start);
        }

        int frontier = Found.Count;
        Visit(start, start, depth: 0);
        for (int depth = 1; depth < pattern.Max && frontier < Found.Count; depth++)
        {
            int level = frontier;
            int end = Found.Count;
            for (; frontier < end; frontier++)
            {
                if ((frontier - level) % HopWalker.FetchedAtOnce == 0)
                {
                    walker.Fetch(CollectionsMarshal.AsSpan(Found)[frontier..end]);
                }

                if (Found[frontier] != start)
                {
                    Visit(start, Found[frontier], depth);
                }
            }
        }

        context.Limits.Hold((long)Found.Count * BytesPerNode);
        context.Limits.Hold(-(long)Found.Count * BytesPerNode);
    }

    private void Visit(int start, int node, int depth)
    {
        for (int list = 0; list < walker.ListCount; list++)
        {
            var adjacency = walker.List(node, list);
            if (walker.AcceptsAll)
            {
                VisitAll(start, adjacency.Nodes);
                continue;
            }

            for (int i = 0; i < adjacency.Count; i++)
            {
                int neighbour = adjacency.Nodes[i];
                int relationship = adjacency.Relationships[i];
                if (!walker.Accepts(node, neighbour, relationship, list))
                {
                    continue;
                }

                if (visited.Add(neighbour))
                {
                    Found.Add(neighbour);
                    if (isBothWays && !isStartFound)
                    {
                        int branch = node == start ? relationship : branches[node].Branch;
                        branches[neighbour] = (branch, relationship, depth + 1);
                    }
                }
                else if (!isStartFound && ClosesCycle(start, node, neighbour, relationship, depth))
                {
                    isStartFound = true;
                    Found.Add(start);
                }
            }
        }
    }

    /// <summary>As <see cref="Visit"/> for one list, one way and without conditions: only the neighbours matter, and the relationships stay out of the cache.</summary>
    private void VisitAll(int start, ReadOnlySpan<int> neighbours)
    {
        foreach (int neighbour in neighbours)
        {
            if (visited.Add(neighbour))
            {
                Found.Add(neighbour);
            }
            else if (neighbour == start && !isStartFound)
            {
                isStartFound = true;
                Found.Add(start);
            }
        }
    }

    /// <summary>Whether a relationship to a visited node ends a path from the start back to itself that is short enough.</summary>
    private bool ClosesCycle(int start, int node, int neighbour, int relationship, int depth)
    {
        if (!isBothWays || node == neighbour)
        {
            return neighbour == start;
        }

        var (branch, via, _) = node == start ? (relationship, -1, 0) : branches[node];
        var (otherBranch, _, otherDepth) = neighbour == start ? (relationship, -1, 0) : branches[neighbour];
        return relationship != via && branch != otherBranch && depth + otherDepth + 1 <= pattern.Max;
    }
}
