using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Paths;

/// <summary>
/// Paths between two nodes by ascending length, no relationship twice in one: for each length a depth-first search that never goes further from the end than it can come
/// back. Stops when no path can be longer.
/// </summary>
internal sealed class LevelSearch(ExecutionContext context, HopPattern pattern)
{
    private readonly HopWalker walker = new(context, pattern);
    private readonly NodeDistances distances = new(context, pattern.Reverse());
    private readonly List<Frame> frames = [];
    private readonly HashSet<int> used = [];
    private bool mayBeLonger;

    /// <summary>The paths, lazily; equally long ones in no particular order.</summary>
    public IEnumerable<PathValue> Find(Batch source, int row, int start, int end)
    {
        walker.Begin(source, row);
        if (!walker.AcceptsStart(start))
        {
            yield break;
        }

        int shortest = distances.Begin(source, row, end, start, pattern.Max);
        if (shortest < 0)
        {
            yield break;
        }

        for (long length = Math.Max(shortest, pattern.Min); length <= pattern.Max; length++)
        {
            mayBeLonger = false;
            distances.Reach((int)length);
            foreach (var path in OfLength((int)length, start))
            {
                yield return path;
            }

            if (!mayBeLonger)
            {
                yield break;
            }

            context.Environment.CheckPathLength((int)length + 1);
        }
    }

    private IEnumerable<PathValue> OfLength(int length, int start)
    {
        used.Clear();
        frames.Clear();
        frames.Add(new Frame(start, -1));
        while (frames.Count > 0)
        {
            if (frames.Count - 1 == length)
            {
                mayBeLonger = true;
                if (distances.Of(frames[^1].Node) == 0)
                {
                    yield return Path();
                }
            }
            else if (Step(length - frames.Count))
            {
                continue;
            }

            used.Remove(frames[^1].Relationship);
            frames.RemoveAt(frames.Count - 1);
        }
    }

    /// <summary>Goes one relationship further, to a node from which the end can be reached with those that are left.</summary>
    private bool Step(int left)
    {
        var frame = frames[^1];
        for (; frame.List < walker.ListCount; frame.List++, frame.Offset = 0)
        {
            var adjacency = walker.List(frame.Node, frame.List);
            while (frame.Offset < adjacency.Count)
            {
                int neighbour = adjacency.Nodes[frame.Offset];
                int relationship = adjacency.Relationships[frame.Offset++];
                int distance = distances.Of(neighbour);
                if (distance > left)
                {
                    mayBeLonger |= distances.MayLeadTo(neighbour);
                    continue;
                }

                if (!used.Contains(relationship) && walker.Accepts(frame.Node, neighbour, relationship, frame.List))
                {
                    used.Add(relationship);
                    frames[^1] = frame;
                    frames.Add(new Frame(neighbour, relationship));
                    return true;
                }
            }
        }

        return false;
    }

    private PathValue Path()
    {
        int[] nodes = new int[frames.Count];
        int[] relationships = new int[frames.Count - 1];
        for (int i = 0; i < nodes.Length; i++)
        {
            nodes[i] = frames[i].Node;
            if (i > 0)
            {
                relationships[i - 1] = frames[i].Relationship;
            }
        }

        return new PathValue(nodes, relationships);
    }

    private struct Frame(int node, int relationship)
    {
        public readonly int Node = node;
        public readonly int Relationship = relationship;
        public int List;
        public int Offset;
    }
}
