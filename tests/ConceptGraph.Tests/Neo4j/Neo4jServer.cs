using System.Diagnostics;
using ConceptGraph.Engine.Tests.Shared;
using ConceptGraph.Sessions.Neo4j;

namespace ConceptGraph.Tests.Neo4j;

/// <summary>A Neo4j server that belongs to the tests: one that they start from the shared folder, or the one of <c>CONCEPTGRAPH_TEST_NEO4J</c>. Never the one of <c>NEO4J_URI</c>.</summary>
public sealed class Neo4jServer : IAsyncDisposable
{
    private readonly string? directory;

    private Neo4jServer(string? directory, Neo4jOptions options)
    {
        this.directory = directory;
        Options = options;
    }

    /// <summary>Why tests against a server cannot run; null when they can.</summary>
    public static string? Absence => Given is null && Script is null
        ? "There is no Neo4j: neither CONCEPTGRAPH_TEST_NEO4J is set nor is there neo4j/neo4j in the shared folder."
        : null;

    /// <summary>Why tests that stop the server cannot run; null when they can.</summary>
    public static string? AbsenceOfOwn => Script is null ? "There is no neo4j/neo4j in the shared folder to start a server of one's own." : null;

    public Neo4jOptions Options { get; }

    private static string? Given => Environment.GetEnvironmentVariable("CONCEPTGRAPH_TEST_NEO4J") is { Length: > 0 } uri ? uri : null;

    private static string? Script => SharedFolder.Find("neo4j/neo4j");

    /// <summary>The given server when there is one, else a new one.</summary>
    public static Task<Neo4jServer> StartAsync() => Given is { } uri
        ? Task.FromResult(new Neo4jServer(directory: null, new Neo4jOptions
        {
            Uri = uri,
            Username = Environment.GetEnvironmentVariable("CONCEPTGRAPH_TEST_NEO4J_USERNAME"),
            Password = Environment.GetEnvironmentVariable("CONCEPTGRAPH_TEST_NEO4J_PASSWORD"),
        }))
        : StartOwnAsync();

    /// <summary>A new server, without a password unless one is given.</summary>
    public static async Task<Neo4jServer> StartOwnAsync(string? password = null)
    {
        string directory = Directory.CreateTempSubdirectory("conceptgraph-neo4j-").FullName;
        return new Neo4jServer(directory, await LaunchAsync(directory, password is null ? [] : ["--auth", "neo4j/" + password]));
    }

    public async Task KillAsync() => await RunAsync("kill", directory!);

    public async Task PauseAsync() => await RunAsync("pause", directory!);

    public async Task ResumeAsync() => await RunAsync("resume", directory!);

    public async Task StopAsync() => await RunAsync("stop", directory!);

    /// <summary>Starts it again after it was stopped or killed, on the same ports.</summary>
    public async Task RestartAsync() => await LaunchAsync(directory!, []);

    /// <summary>Runs neo4j-admin on the stopped server's home.</summary>
    public Task<string> AdminAsync(params string[] arguments) => RunAsync("admin", [directory!, .. arguments]);

    public async ValueTask DisposeAsync()
    {
        if (directory is not null)
        {
            await RunAsync("kill", directory);
            Directory.Delete(directory, recursive: true);
        }
    }

    private static async Task<Neo4jOptions> LaunchAsync(string directory, string[] arguments)
    {
        string output = await RunAsync("start", [directory, .. arguments]);
        var settings = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        bool hasPassword = settings["NEO4J_PASSWORD"].Length > 0;
        return new Neo4jOptions
        {
            Uri = settings["NEO4J_HTTP"],
            Username = hasPassword ? settings["NEO4J_USERNAME"] : null,
            Password = hasPassword ? settings["NEO4J_PASSWORD"] : null,
        };
    }

    private static async Task<string> RunAsync(string verb, params string[] arguments)
    {
        // The server would inherit redirected output and hold it open, so a shell hands it over through a file.
        string output = System.IO.Path.GetTempFileName();
        var start = new ProcessStartInfo("bash");
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("output=$1; shift; exec \"$@\" > \"$output\" 2>&1 < /dev/null");
        start.ArgumentList.Add("neo4j");
        start.ArgumentList.Add(output);
        start.ArgumentList.Add(Script!);
        start.ArgumentList.Add(verb);
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        string text = await File.ReadAllTextAsync(output);
        File.Delete(output);
        return process.ExitCode == 0 ? text : throw new InvalidOperationException($"neo4j {verb} ended with {process.ExitCode}: {text}");
    }
}
