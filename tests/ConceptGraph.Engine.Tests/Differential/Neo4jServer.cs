using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using ConceptGraph.Engine.Tests.Shared;

namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>A Neo4j for these tests: the one of <c>CONCEPTGRAPH_TEST_NEO4J</c>, else one that they start from the shared folder and stop.</summary>
internal sealed class Neo4jServer : IDisposable
{
    private readonly string? directory;

    private Neo4jServer(string? directory, Uri uri, string? user, string? password)
    {
        this.directory = directory;
        var authorization = string.IsNullOrEmpty(password)
            ? null
            : new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
        Side = new Neo4jSide(uri, authorization);
    }

    /// <summary>Why there can be none; null when there can.</summary>
    public static string? Absence => Given is null && Script is null
        ? "There is no Neo4j: neither CONCEPTGRAPH_TEST_NEO4J is set nor is there neo4j/neo4j in the shared folder."
        : null;

    public Neo4jSide Side { get; }

    private static string? Given => Environment.GetEnvironmentVariable("CONCEPTGRAPH_TEST_NEO4J") is { Length: > 0 } uri ? uri : null;

    private static string? Script => SharedFolder.Find("neo4j/neo4j");

    public static async Task<Neo4jServer> StartAsync()
    {
        if (Given is { } uri)
        {
            return new Neo4jServer(
                null, new Uri(uri), Environment.GetEnvironmentVariable("CONCEPTGRAPH_TEST_NEO4J_USERNAME"), Environment.GetEnvironmentVariable("CONCEPTGRAPH_TEST_NEO4J_PASSWORD"));
        }

        string directory = Directory.CreateTempSubdirectory("conceptgraph-neo4j-").FullName;
        string output = Path.Combine(directory, "start.out");
        await RunAsync(directory, "start", output);
        string address = (await File.ReadAllLinesAsync(output)).Single(l => l.StartsWith("NEO4J_HTTP=", StringComparison.Ordinal))["NEO4J_HTTP=".Length..];
        return new Neo4jServer(directory, new Uri(address), null, null);
    }

    public void Dispose()
    {
        Side.Dispose();
        if (directory is not null)
        {
            RunAsync(directory, "kill", Path.Combine(directory, "kill.out")).Wait();
            Directory.Delete(directory, recursive: true);
        }
    }

    /// <summary>The server would inherit redirected output and hold it open, so a shell hands it over through a file.</summary>
    private static async Task RunAsync(string directory, string verb, string output)
    {
        var start = new ProcessStartInfo("bash");
        foreach (string argument in new[] { "-c", "\"$1\" \"$2\" \"$3\" > \"$4\" 2>&1 < /dev/null", "neo4j", Script!, verb, Path.Combine(directory, "server"), output })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"neo4j {verb} ended with {process.ExitCode}: {await File.ReadAllTextAsync(output)}");
        }
    }
}

/// <summary>A test against a real Neo4j; reported as skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class Neo4jFactAttribute : FactAttribute
{
    public Neo4jFactAttribute() => Skip = Neo4jServer.Absence
        ?? (Environment.GetEnvironmentVariable("CONCEPTGRAPH_LONG") is { Length: > 0 } ? null : "It takes minutes: set CONCEPTGRAPH_LONG=1.");
}
