using ConceptGraph.Engine.Tests.Shared;

namespace ConceptGraph.Engine.Tests.Tck;

/// <summary>The scenarios of the shared folder, and what is known of them.</summary>
internal static class TckSuite
{
    private static readonly Lazy<IReadOnlyDictionary<string, Scenario>> Loaded = new(() =>
        SharedFolder.Find("tck/features") is { } folder
            ? FeatureReader.ReadFolder(folder).ToDictionary(s => s.Id, StringComparer.Ordinal)
            : new Dictionary<string, Scenario>(StringComparer.Ordinal));

    private static readonly Lazy<ILookup<string, (string Example, string Does)>> Neo4jDifferences = new(() =>
        File.ReadLines(SharedFolder.Find("tck/neo4j-differences.tsv")!).Skip(1).Select(line => line.Split('\t'))
            .Where(cells => !cells[5].StartsWith("answer:", StringComparison.Ordinal))
            .ToLookup(cells => $"{cells[0]} {cells[1][..(cells[1].IndexOf(']', StringComparison.Ordinal) + 1)]}", cells => (cells[2], cells[4])));

    public static IReadOnlyDictionary<string, Scenario> Scenarios => Loaded.Value;

    /// <summary>Ids of scenarios that are known to fail: <c>Tck/expected-failures.txt</c>.</summary>
    public static IReadOnlySet<string> ExpectedFailures { get; } = File
        .ReadLines(Path.Combine(SharedFolder.Repository, "tests", "ConceptGraph.Engine.Tests", "Tck", "expected-failures.txt"))
        .Where(line => line.Length > 0 && !line.StartsWith('#'))
        .ToHashSet(StringComparer.Ordinal);

    public static string? Run(string id)
    {
        var scenario = Scenarios[id];
        string block = scenario.Example == 0 ? id : id[..id.LastIndexOf(' ')];
        string? instead = Neo4jDifferences.Value[block]
            .Where(d => d.Example == "*" || d.Example == scenario.Example.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Select(d => d.Does.Split(':')[0])
            .FirstOrDefault();
        try
        {
            return ScenarioRun.Failure(scenario, instead);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.ToString();
        }
    }
}
