using ConceptGraph.Engine.Algorithms;
using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Tests.Algorithms;

/// <summary>Against definitions computed naively, on random graphs with parallel relationships, loops and holes among the ids.</summary>
public sealed class AlgorithmTests
{
    public static TheoryData<int> Seeds => [1, 2, 3, 4, 5, 6, 7, 8];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void PageRank_equals_its_definition(int seed)
    {
        var graph = RandomGraph(seed);
        var (nodes, edges) = Parts(graph);
        var ranks = nodes.ToDictionary(node => node, _ => 1.0 / nodes.Count);
        for (int i = 0; i < 20; i++)
        {
            double dangling = nodes.Where(node => edges.TrueForAll(edge => edge.Start != node)).Sum(node => ranks[node]);
            ranks = nodes.ToDictionary(node => node, node =>
                ((1 - 0.85) / nodes.Count) + (0.85 * (dangling / nodes.Count))
                + (0.85 * edges.Where(edge => edge.End == node).Sum(edge => ranks[edge.Start] / edges.Count(other => other.Start == edge.Start))));
        }

        var computed = PageRank.Compute(graph);
        var parallel = PageRank.Compute(graph, threads: 2);

        Assert.Equal(computed, parallel);
        Assert.All(nodes, node => Assert.Equal(ranks[node], computed[node], 12));
        Assert.Equal(1, computed.Sum(), 12);
    }

    [Fact]
    public void PageRank_of_a_graph_of_several_tiles_equals_its_definition()
    {
        const int Nodes = (2 * AdjacencyTiles.BlockLength) + 100;
        var random = new Random(5);
        using var store = new GraphStore();
        using (var transaction = store.BeginWrite())
        {
            for (int i = 0; i < Nodes; i++)
            {
                transaction.CreateNode([]);
            }

            for (int i = 0; i < Nodes * 2; i++)
            {
                transaction.CreateRelationship(random.Next(Nodes), 0, random.Next(Nodes) % (1 + random.Next(Nodes)));
            }

            transaction.Commit();
        }

        var (_, edges) = Parts(store.Current);
        var degrees = edges.CountBy(edge => edge.Start).ToDictionary();
        double[] ranks = [.. Enumerable.Repeat(1.0 / Nodes, Nodes)];
        for (int i = 0; i < 5; i++)
        {
            double[] next = new double[Nodes];
            Array.Fill(next, (0.15 / Nodes) + (0.85 * ranks.Where((_, node) => !degrees.ContainsKey(node)).Sum() / Nodes));
            foreach (var (start, end) in edges)
            {
                next[end] += 0.85 * ranks[start] / degrees[start];
            }

            ranks = next;
        }

        var computed = PageRank.Compute(store.Current, iterations: 5);

        Assert.Equal(computed, PageRank.Compute(store.Current, iterations: 5, threads: 3));
        Assert.All(Enumerable.Range(0, Nodes), node => Assert.Equal(ranks[node], computed[node], 12));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Components_equal_reachability(int seed)
    {
        var graph = RandomGraph(seed);
        var (nodes, _) = Parts(graph);
        var directed = nodes.ToDictionary(node => node, node => Distances(graph, node, Direction.Outgoing));
        var undirected = nodes.ToDictionary(node => node, node => Distances(graph, node, Direction.Both));
        var weak = WeakComponents.Compute(graph);
        var strong = StrongComponents.Compute(graph);

        foreach (int a in nodes)
        {
            Assert.Equal(undirected[a].Keys.Min(), weak[a]);
            foreach (int b in nodes)
            {
                Assert.Equal(directed[a].ContainsKey(b) && directed[b].ContainsKey(a), strong[a] == strong[b]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Betweenness_equals_counting_every_shortest_path(int seed)
    {
        var graph = RandomGraph(seed);
        var (nodes, _) = Parts(graph);
        var expected = new double[graph.NodeBound];
        foreach (int source in nodes)
        {
            foreach (var (target, distance) in Distances(graph, source, Direction.Outgoing))
            {
                var paths = Walks(graph, source, target, distance);
                foreach (int[] path in paths)
                {
                    foreach (int relationship in path.Skip(1))
                    {
                        expected[graph.StartOf(relationship)] += 1.0 / paths.Count;
                    }
                }
            }
        }

        var computed = Betweenness.Compute(graph);
        Assert.All(nodes, node => Assert.Equal(expected[node], computed[node], 9));
    }

    private static GraphSnapshot RandomGraph(int seed)
    {
        var random = new Random(seed);
        var store = new GraphStore(TimeSpan.FromSeconds(1), leastChangesToCompress: seed % 2 == 0 ? 1 : 1000);
        using var transaction = store.BeginWrite();
        for (int i = 0; i < 14; i++)
        {
            transaction.CreateNode([]);
        }

        transaction.DeleteNode(3);
        int[] nodes = [0, 1, 2, .. Enumerable.Range(4, 10)];
        for (int i = 0; i < 20; i++)
        {
            transaction.CreateRelationship(nodes[random.Next(nodes.Length)], random.Next(2), nodes[random.Next(nodes.Length)]);
        }

        transaction.DeleteRelationship(5);
        transaction.Commit();
        return store.Current;
    }

    private static (List<int> Nodes, List<(int Start, int End)> Edges) Parts(GraphSnapshot graph) => (
        [.. Enumerable.Range(0, graph.NodeBound).Where(graph.NodeExists)],
        [.. Enumerable.Range(0, graph.RelationshipBound).Where(graph.RelationshipExists).Select(r => (graph.StartOf(r), graph.EndOf(r)))]);

    private static IEnumerable<(int Node, int Relationship)> Steps(GraphSnapshot graph, int node, Direction direction)
    {
        for (int r = 0; r < graph.RelationshipBound; r++)
        {
            if (!graph.RelationshipExists(r))
            {
                continue;
            }

            if (graph.StartOf(r) == node && direction != Direction.Incoming)
            {
                yield return (graph.EndOf(r), r);
            }
            else if (graph.EndOf(r) == node && direction != Direction.Outgoing)
            {
                yield return (graph.StartOf(r), r);
            }
        }
    }

    private static Dictionary<int, int> Distances(GraphSnapshot graph, int source, Direction direction)
    {
        var distances = new Dictionary<int, int> { [source] = 0 };
        var queue = new Queue<int>([source]);
        while (queue.TryDequeue(out int node))
        {
            foreach (var (neighbour, _) in Steps(graph, node, direction))
            {
                if (distances.TryAdd(neighbour, distances[node] + 1))
                {
                    queue.Enqueue(neighbour);
                }
            }
        }

        return distances;
    }

    /// <summary>Every way from the source to the target along so many relationships.</summary>
    private static List<int[]> Walks(GraphSnapshot graph, int source, int target, int length)
    {
        if (length == 0)
        {
            return source == target ? [[]] : [];
        }

        return [.. Steps(graph, source, Direction.Outgoing).SelectMany(step => Walks(graph, step.Node, target, length - 1).Select(rest => (int[])[step.Relationship, .. rest]))];
    }
}
