using System.Diagnostics;
using System.Net.Http.Json;

namespace ConceptGraph.Engine.Tests.Shared;

/// <summary>
/// A Neo4j server that belongs to the tests, which empty it: one that they start from the shared folder, or the one of <c>CONCEPTGRAPH_TEST_NEO4J</c>.
/// Never the one of <c>NEO4J_URI</c>.
/// </summary>
public sealed class Neo4jServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly string? directory;
    private readonly FileStream? turn;

    private Neo4jServer(string? directory, Uri address, string? user, string? password, FileStream? turn = null)
    {
        this.directory = directory;
        this.turn = turn;
        Address = address;
        (Username, Password) = string.IsNullOrEmpty(password) ? (null, null) : (user, password);
    }

    /// <summary>Why tests against a server cannot run; null when they can.</summary>
    public static string? Absence => Given is null ? AbsenceOfOwn : null;

    /// <summary>Why tests that stop the server cannot run; null when they can.</summary>
    public static string? AbsenceOfOwn => (Script, Has("java") && Has("curl")) switch
    {
        (null, _) => "There is no Neo4j: neither CONCEPTGRAPH_TEST_NEO4J is set nor is there neo4j/neo4j in the shared folder.",
        (_, false) => "The Neo4j of the shared folder needs java and curl, and one of them is not on the path.",
        _ => null,
    };

    /// <summary>The HTTP address.</summary>
    public Uri Address { get; }

    /// <summary>The user; null where there is no password.</summary>
    public string? Username { get; }

    public string? Password { get; }

    /// <summary>What <c>file:///</c> addresses mean to it; null when the tests did not start it.</summary>
    public string? ImportFolder => directory is null ? null : Path.Combine(directory, "import");

    private static string? Given => Variable("CONCEPTGRAPH_TEST_NEO4J");

    private static string? Script => SharedFolder.Find("neo4j/neo4j");

    /// <summary>The given server when there is one, else a new one.</summary>
    public static async Task<Neo4jServer> StartAsync() => Given is not { } address
        ? await StartOwnAsync()
        : new Neo4jServer(
            null, new Uri(address), Variable("CONCEPTGRAPH_TEST_NEO4J_USERNAME") ?? "neo4j", Variable("CONCEPTGRAPH_TEST_NEO4J_PASSWORD"), await TakeTurnAsync());

    /// <summary>A new server, without a password unless one is given.</summary>
    public static async Task<Neo4jServer> StartOwnAsync(string? password = null)
    {
        string directory = NewDirectory();
        return new Neo4jServer(directory, await LaunchAsync(directory, password is null ? [] : ["--auth", "neo4j/" + password]), "neo4j", password);
    }

    /// <summary>A new server on a database that the import tool made.</summary>
    /// <param name="arguments">The arguments of <c>neo4j-admin</c>.</param>
    public static async Task<Neo4jServer> StartImportedAsync(IEnumerable<string> arguments)
    {
        string directory = NewDirectory();
        await RunAsync("admin", [directory, .. arguments]);
        return new Neo4jServer(directory, await LaunchAsync(directory, []), user: null, password: null);
    }

    public Task KillAsync() => RunAsync("kill", directory!);

    public Task PauseAsync() => RunAsync("pause", directory!);

    public Task ResumeAsync() => RunAsync("resume", directory!);

    /// <summary>Starts it again after it was killed, on the same ports.</summary>
    public Task RestartAsync() => LaunchAsync(directory!, []);

    public async ValueTask DisposeAsync()
    {
        turn?.Dispose();
        if (directory is not null)
        {
            await RunAsync("kill", directory);
            Directory.Delete(directory, recursive: true);
        }
    }

    private static string NewDirectory()
    {
        string directory = Directory.CreateTempSubdirectory("conceptgraph-neo4j-").FullName;
        string settings = Directory.CreateDirectory(Path.Combine(directory, "conf")).FullName;
        File.WriteAllText(Path.Combine(settings, "extra.conf"), "server.directories.import=import\n");
        return directory;
    }

    /// <summary>Starts the server, waits longer than the script does, as a busy machine may need minutes, and gives its HTTP address.</summary>
    private static async Task<Uri> LaunchAsync(string directory, string[] arguments)
    {
        try
        {
            return AddressIn(await RunAsync("start", [directory, .. arguments]));
        }
        catch (InvalidOperationException failure) when (failure.Message.Contains("not ready after", StringComparison.Ordinal))
        {
            var address = AddressIn(await RunAsync("status", directory));
            await WaitForAnswerAsync(address);
            return address;
        }
    }

    private static Uri AddressIn(string settings) =>
        new(settings.Split('\n').Single(line => line.StartsWith("NEO4J_HTTP=", StringComparison.Ordinal))["NEO4J_HTTP=".Length..]);

    private static async Task WaitForAnswerAsync(Uri address)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(TimeSpan.FromSeconds(1)))
        {
            try
            {
                using var answer = await client.PostAsJsonAsync(new Uri(address, "db/neo4j/query/v2"), new { statement = "RETURN 1" });
                return;
            }
            catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException && watch.Elapsed < Patience)
            {
            }
        }
    }

    /// <summary>A given server is one for all test processes, so they take turns.</summary>
    private static async Task<FileStream> TakeTurnAsync()
    {
        string path = Path.Combine(Path.GetTempPath(), "conceptgraph-test-neo4j.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(500));
            }
        }
    }

    private static async Task<string> RunAsync(string verb, params string[] arguments)
    {
        // The server would inherit redirected output and hold it open, so a shell hands it over through a file.
        string output = Path.GetTempFileName();
        var start = new ProcessStartInfo("bash", ["-c", "output=$1; shift; exec \"$@\" > \"$output\" 2>&1 < /dev/null", "neo4j", output, Script!, verb, .. arguments]);
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        string text = await File.ReadAllTextAsync(output);
        File.Delete(output);
        return process.ExitCode == 0 ? text : throw new InvalidOperationException($"neo4j {verb} ended with {process.ExitCode}: {text}");
    }

    private static bool Has(string program) =>
        (Variable("PATH") ?? "").Split(Path.PathSeparator).Append(Path.Combine(Variable("JAVA_HOME") ?? "", "bin")).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
