using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Algorithms;

/// <summary>Strongly connected components (Tarjan, 1972) with a stack of its own, so that long paths cannot exhaust the thread's.</summary>
public static class StrongComponents
{
    /// <summary>The component of every node, by id, numbered from 0 in reverse topological order; -1 for ids without a node.</summary>
    public static int[] Compute(GraphSnapshot graph)
    {
        var search = new Search(AdjacencyRows.Of(graph, Direction.Outgoing), graph.NodeBound);
        for (int node = 0; node < graph.NodeBound; node++)
        {
            if (graph.NodeExists(node))
            {
                search.Visit(node);
            }
        }

        return search.Components;
    }

    private sealed class Search(AdjacencyRows rows, int bound)
    {
        private readonly int[] order = new int[bound];
        private readonly int[] lowest = new int[bound];
        private readonly int[] next = new int[bound];
        private readonly Stack<int> path = new();
        private readonly Stack<int> open = new();
        private int visited;
        private int count;

        public int[] Components { get; } = [.. Enumerable.Repeat(-1, bound)];

        public void Visit(int root)
        {
            if (order[root] != 0)
            {
                return;
            }

            Enter(root);
            while (path.TryPeek(out int node))
            {
                if (next[node] < rows.Offsets.Span[node + 1])
                {
                    Follow(node, rows.Neighbours.Span[next[node]++]);
                }
                else
                {
                    Leave(node);
                }
            }
        }

        private void Enter(int node)
        {
            order[node] = lowest[node] = ++visited;
            next[node] = rows.Offsets.Span[node];
            path.Push(node);
            open.Push(node);
        }

        private void Follow(int node, int neighbour)
        {
            if (order[neighbour] == 0)
            {
                Enter(neighbour);
            }
            else if (Components[neighbour] < 0)
            {
                lowest[node] = Math.Min(lowest[node], order[neighbour]);
            }
        }

        private void Leave(int node)
        {
            path.Pop();
            if (path.TryPeek(out int parent))
            {
                lowest[parent] = Math.Min(lowest[parent], lowest[node]);
            }

            if (lowest[node] == order[node])
            {
                int member;
                do
                {
                    member = open.Pop();
                    Components[member] = count;
                }
                while (member != node);
                count++;
            }
        }
    }
}
