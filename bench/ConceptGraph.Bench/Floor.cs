using System.Buffers.Text;

namespace ConceptGraph.Bench;

/// <summary>
/// The operations on bare arrays, written for this graph only and run by one thread: how fast this machine is at this moment. Times of the engine are worth
/// comparing as multiples of these.
/// </summary>
internal sealed class Floor
{
    private readonly int nodeCount;
    private readonly byte[] labels;
    private readonly byte[] kinds;
    private readonly short[] years;
    private readonly Rows outgoing;
    private readonly Rows incoming;
    private readonly Rows worksAt;
    private readonly Rows knowsIncoming;
    private readonly int[] stamps;
    private readonly int[] distances;
    private readonly int[] queue;
    private int stamp;

    public Floor(string folder, int nodeCount, int edgeCount)
    {
        this.nodeCount = nodeCount;
        labels = new byte[nodeCount];
        kinds = new byte[nodeCount];
        years = new short[nodeCount];
        stamps = new int[nodeCount];
        distances = new int[nodeCount];
        queue = new int[nodeCount];
        ReadNodes(Path.Combine(folder, "nodes.csv"));
        var sources = new int[edgeCount];
        var targets = new int[edgeCount];
        var types = new byte[edgeCount];
        ReadEdges(Path.Combine(folder, "edges.csv"), sources, targets, types);
        outgoing = Rows.Build(nodeCount, sources, targets, types, null);
        incoming = Rows.Build(nodeCount, targets, sources, types, null);
        worksAt = Rows.Build(nodeCount, sources, targets, types, 1);
        knowsIncoming = Rows.Build(nodeCount, targets, sources, types, 0);
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
                foreach (int next in outgoing.Of(queue[level]))
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
                foreach (int next in (isForward ? outgoing : incoming).Of(node))
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
        for (int node = 0; node < nodeCount; node++)
        {
            if (labels[node] == 0 && years[node] >= 1980)
            {
                counts[kinds[node]]++;
            }
        }

        return Checksum(counts);
    }

    public double Join()
    {
        var counts = new int[20];
        for (int node = 0; node < nodeCount; node++)
        {
            if (labels[node] == 0 && years[node] >= 1980)
            {
                foreach (int company in worksAt.Of(node))
                {
                    if (labels[company] == 1)
                    {
                        counts[kinds[company]]++;
                    }
                }
            }
        }

        return Checksum(counts);
    }

    public double CoCitation()
    {
        long total = 0;
        for (int node = 0; node < nodeCount; node++)
        {
            long count = 0;
            foreach (int person in knowsIncoming.Of(node))
            {
                count += labels[person] == 0 ? 1 : 0;
            }

            total += count * (count - 1);
        }

        return total;
    }

    public double[] PageRank()
    {
        var ranks = new double[nodeCount];
        var shares = new double[nodeCount];
        Array.Fill(ranks, 1.0 / nodeCount);
        for (int i = 0; i < 20; i++)
        {
            double dangling = 0;
            for (int node = 0; node < nodeCount; node++)
            {
                int degree = outgoing.Of(node).Length;
                shares[node] = degree == 0 ? 0 : ranks[node] / degree;
                dangling += degree == 0 ? ranks[node] : 0;
            }

            double floor = (0.15 + (0.85 * dangling)) / nodeCount;
            for (int node = 0; node < nodeCount; node++)
            {
                double sum = 0;
                foreach (int source in incoming.Of(node))
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
        for (int root = 0; root < nodeCount; root++)
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
                Push(outgoing.Of(node), ref depth);
                Push(incoming.Of(node), ref depth);
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

    private void ReadNodes(string path)
    {
        var text = SkipLine(File.ReadAllBytes(path));
        for (int node = 0; node < nodeCount; node++)
        {
            Number(ref text);
            labels[node] = LabelOf(Field(ref text));
            Field(ref text);
            text = text[1..];
            kinds[node] = (byte)Number(ref text);
            years[node] = (short)Number(ref text);
        }
    }

    private static void ReadEdges(string path, int[] sources, int[] targets, byte[] types)
    {
        var text = SkipLine(File.ReadAllBytes(path));
        for (int edge = 0; edge < sources.Length; edge++)
        {
            sources[edge] = Number(ref text);
            targets[edge] = Number(ref text);
            types[edge] = Field(ref text)[0] switch { (byte)'K' => 0, (byte)'W' => 1, (byte)'L' => 2, (byte)'M' => 3, _ => 4 };
            Number(ref text);
        }
    }

    private static byte LabelOf(ReadOnlySpan<byte> label) => (label[0], label[1]) switch
    {
        ((byte)'P', (byte)'e') => 0,
        ((byte)'C', (byte)'o') => 1,
        ((byte)'C', _) => 2,
        ((byte)'P', _) => 3,
        _ => 4,
    };

    private static ReadOnlySpan<byte> SkipLine(ReadOnlySpan<byte> text) => text[(text.IndexOf((byte)'\n') + 1)..];

    private static ReadOnlySpan<byte> Field(ref ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)',');
        var field = text[..end];
        text = text[(end + 1)..];
        return field;
    }

    private static int Number(ref ReadOnlySpan<byte> text)
    {
        if (!Utf8Parser.TryParse(text, out int number, out int length))
        {
            throw new InvalidDataException("A number was expected.");
        }

        text = text[(length + 1)..];
        return number;
    }

    private readonly record struct Rows(int[] Offsets, int[] Targets)
    {
        public static Rows Build(int nodeCount, int[] from, int[] to, byte[] types, int? type)
        {
            var offsets = new int[nodeCount + 1];
            for (int edge = 0; edge < from.Length; edge++)
            {
                offsets[from[edge] + 1] += type is null || types[edge] == type ? 1 : 0;
            }

            for (int node = 0; node < nodeCount; node++)
            {
                offsets[node + 1] += offsets[node];
            }

            var targets = new int[offsets[nodeCount]];
            var cursors = offsets.AsSpan().ToArray();
            for (int edge = 0; edge < from.Length; edge++)
            {
                if (type is null || types[edge] == type)
                {
                    targets[cursors[from[edge]]++] = to[edge];
                }
            }

            return new Rows(offsets, targets);
        }

        public ReadOnlySpan<int> Of(int node) => Targets.AsSpan(Offsets[node], Offsets[node + 1] - Offsets[node]);
    }
}
