using System.Globalization;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Storage.Csv;

namespace ConceptGraph.Bench;

/// <summary>A benchmark graph: its size and the right answers to the operations on it.</summary>
internal sealed record BenchGraph(string Name, int Nodes, int Edges, GraphAnswers Answers)
{
    private const ulong Seed = 42;
    private const int SmallestNodes = 100_000;

    private static readonly Dictionary<string, string> NodeColumns = new(StringComparer.Ordinal)
    {
        ["id"] = "id:ID{id-type:long}",
        ["label"] = ":LABEL",
        ["year"] = "year:int",
    };

    private static readonly Dictionary<string, string> EdgeColumns = new(StringComparer.Ordinal)
    {
        ["src"] = ":START_ID",
        ["dst"] = ":END_ID",
        ["type"] = ":TYPE",
        ["weight"] = "weight:int",
    };

    private static readonly BenchGraph[] All =
    [
        new("g1m", 100_000, 1_000_000, new GraphAnswers
        {
            Hops = [938, 9_938, 88_837],
            ShortestPaths = 551,
            Filter = 132_287,
            Join = (8_604, 79_721),
            CoCitation = 145_790_036,
            PageRank = (83_056, 0.042905),
            Components = 46,
            Betweenness = 116_636.391,
        }),
        new("g10m", 1_000_000, 10_000_000, new GraphAnswers
        {
            Hops = [956, 10_021, 93_365],
            ShortestPaths = 622,
            Filter = 1_315_051,
            Join = (70_095, 503_421),
            CoCitation = 4_465_022_506,
            PageRank = (830_566, 0.024958),
            Components = 555,
        }),
    ];

    /// <summary>How many times the targets of the smallest graph count, where the work grows with the graph: ten times the size, and what caches cost.</summary>
    public double TargetFactor => Nodes == SmallestNodes ? 1 : 1.2 * Nodes / SmallestNodes;

    public static BenchGraph? Find(string name) => Array.Find(All, graph => string.Equals(graph.Name, name, StringComparison.Ordinal));

    /// <summary>Makes the files in a folder, unless they are there.</summary>
    public void Generate(string folder)
    {
        if (!File.Exists(Path.Combine(folder, "queries.csv")))
        {
            new Pg1Generator(Nodes, Edges, Seed).WriteTo(folder);
        }
    }

    /// <summary>Loads the files into a new store with the key index.</summary>
    public static GraphStore Load(string folder)
    {
        var store = new GraphStore();
        using (var transaction = store.BeginWrite())
        {
            int label = transaction.Labels.Add("Node");
            int key = transaction.PropertyKeys.Add("id");
            transaction.CreateIndex(new IndexDefinition("node_id", IsNode: true, label, [key], IsUnique: true));
            transaction.Commit();
        }

        CsvLoader.Load(store, new CsvLoadOptions
        {
            Nodes = [new CsvNodeFile(Path.Combine(folder, "nodes.csv")) { Labels = ["Node"], Columns = NodeColumns }],
            Relationships = [new CsvRelationshipFile(Path.Combine(folder, "edges.csv")) { Columns = EdgeColumns }],
        });
        return store;
    }

    /// <summary>The pairs of numbers of one kind in the file of queries.</summary>
    public static (int A, int B)[] Queries(string folder, string kind) =>
    [
        .. File.ReadLines(Path.Combine(folder, "queries.csv"))
            .Select(line => line.Split(','))
            .Where(fields => string.Equals(fields[0], kind, StringComparison.Ordinal))
            .Select(fields => (int.Parse(fields[1], CultureInfo.InvariantCulture), int.Parse(fields[2], CultureInfo.InvariantCulture))),
    ];
}

/// <summary>What the operations must answer; null where nobody has computed it independently.</summary>
internal sealed record GraphAnswers
{
    public required double[] Hops { get; init; }

    public required double ShortestPaths { get; init; }

    public required double Filter { get; init; }

    public required (double Rows, double Checksum) Join { get; init; }

    public required double CoCitation { get; init; }

    public required (int Node, double Rank) PageRank { get; init; }

    public required double Components { get; init; }

    public double? Betweenness { get; init; }
}
