namespace ConceptGraph.Bench;

/// <summary>
/// The operations on bare arrays, written for this graph only and run by one thread: how fast this machine is at this moment. Times of the engine are worth
/// comparing as multiples of these.
/// </summary>
internal sealed class Floor
{
    private readonly FloorGraph graph;
    private readonly int[] stamps;
    private readonly int[] distances;
    private readonly int[] queue;
    private int stamp;

    public Floor(FloorGraph graph)
    {
        this.graph = graph;
        stamps = new int[graph.NodeCount];
        distances = new int[graph.NodeCount];
        queue = new int[graph.NodeCount];
    }

    public int Hops(int source, int most)
    {
        stamp++;
        stamps[source] = stamp;
        queue[0] = source;
        int count = 1;
        int level = 0;
        for (int hop = 0; hop < most; hop++)
        {
            int end = count;
            for (; level < end; level++)
            {
                foreach (int next in graph.Outgoing.Of(queue[level]))
                {
                    if (stamps[next] != stamp)
                    {
                        stamps[next] = stamp;
                        queue[count++] = next;
                    }
                }
            }
        }

        return count - 1;
    }

    public int Distance(int source, int target)
    {
        stamp += 2;
        var frontiers = (Forward: new List<int> { source }, Backward: new List<int> { target });
        stamps[source] = stamp;
        stamps[target] = stamp + 1;
        distances[source] = distances[target] = 0;
        while (frontiers.Forward.Count > 0 && frontiers.Backward.Count > 0)
        {
            bool isForward = frontiers.Forward.Count <= frontiers.Backward.Count;
            var following = new List<int>();
            int mine = isForward ? stamp : stamp + 1;
            int others = isForward ? stamp + 1 : stamp;
            int best = int.MaxValue;
            foreach (int node in isForward ? frontiers.Forward : frontiers.Backward)
            {
                foreach (int next in (isForward ? graph.Outgoing : graph.Incoming).Of(node))
                {
                    if (stamps[next] == others)
                    {
                        best = Math.Min(best, distances[node] + 1 + distances[next]);
                    }
                    else if (stamps[next] != mine)
                    {
                        stamps[next] = mine;
                        distances[next] = distances[node] + 1;
                        following.Add(next);
                    }
                }
            }

            if (best < int.MaxValue)
            {
                stamp++;
                return best;
            }

            frontiers = isForward ? (following, frontiers.Backward) : (frontiers.Forward, following);
        }

        stamp++;
        return -1;
    }

    public double Filter()
    {
        var counts = new int[20];
        for (int node = 0; node < graph.NodeCount; node++)
        {
            if (graph.Labels[node] == 0 && graph.Years[node] >= 1980)
            {
                counts[graph.Kinds[node]]++;
            }
        }

        return Checksum(counts);
    }

    public double Join()
    {
        var counts = new int[20];
        for (int node = 0; node < graph.NodeCount; node++)
        {
            if (graph.Labels[node] == 0 && graph.Years[node] >= 1980)
            {
                foreach (int company in graph.WorksAt.Of(node))
                {
                    if (graph.Labels[company] == 1)
                    {
                        counts[graph.Kinds[company]]++;
                    }
                }
            }
        }

        return Checksum(counts);
    }

    public double CoCitation()
    {
        long total = 0;
        for (int node = 0; node < graph.NodeCount; node++)
        {
            long count = 0;
            foreach (int person in graph.KnowsIncoming.Of(node))
            {
                count += graph.Labels[person] == 0 ? 1 : 0;
            }

            total += count * (count - 1);
        }

        return total;
    }

    public double[] PageRank()
    {
        var ranks = new double[graph.NodeCount];
        var shares = new double[graph.NodeCount];
        Array.Fill(ranks, 1.0 / graph.NodeCount);
        for (int i = 0; i < 20; i++)
        {
            double dangling = 0;
            for (int node = 0; node < graph.NodeCount; node++)
            {
                int degree = graph.Outgoing.Of(node).Length;
                shares[node] = degree == 0 ? 0 : ranks[node] / degree;
                dangling += degree == 0 ? ranks[node] : 0;
            }

            double floor = (0.15 + (0.85 * dangling)) / graph.NodeCount;
            for (int node = 0; node < graph.NodeCount; node++)
            {
                double sum = 0;
                foreach (int source in graph.Incoming.Of(node))
                {
                    sum += shares[source];
                }

                ranks[node] = floor + (0.85 * sum);
            }
        }

        return ranks;
    }

    /// <summary>Depth first over both directions.</summary>
    public int Components()
    {
        stamp++;
        int count = 0;
        for (int root = 0; root < graph.NodeCount; root++)
        {
            if (stamps[root] == stamp)
            {
                continue;
            }

            count++;
            stamps[root] = stamp;
            queue[0] = root;
            for (int depth = 1; depth > 0;)
            {
                int node = queue[--depth];
                Push(graph.Outgoing.Of(node), ref depth);
                Push(graph.Incoming.Of(node), ref depth);
            }
        }

        return count;
    }

    private void Push(ReadOnlySpan<int> nodes, ref int depth)
    {
        foreach (int node in nodes)
        {
            if (stamps[node] != stamp)
            {
                stamps[node] = stamp;
                queue[depth++] = node;
            }
        }
    }

    private static double Checksum(int[] counts) => counts.Select((count, kind) => (double)count * (kind + 1)).Sum();
}
