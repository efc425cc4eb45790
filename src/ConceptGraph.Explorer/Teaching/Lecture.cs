using ConceptGraph.Seed;
using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions;
using ConceptGraph.Sessions.Diagnosis;
using ConceptGraph.Sessions.Neo4j;
using ConceptGraph.Teaching;

namespace ConceptGraph.Explorer.Teaching;

/// <summary>The whole way for a teacher: check the server, fill it if asked, serve the guides, and say what to open and to type.</summary>
internal sealed class Lecture(TeachOptions options, TextWriter output)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        string folder = options.Seed.Count > 0 ? options.Seed[0] : SeedFolder.Find(Environment.CurrentDirectory) ?? throw ExplorerException.NoSeed();
        var desired = StoreGraph.From(SeedReader.Read([folder]).GraphOrThrow());
        var materials = LoadMaterials(folder);
        var address = options.Server.Address;
        await using (var session = new Neo4jSession(options.Server))
        {
            await PrepareAsync(session, desired, cancellationToken).ConfigureAwait(false);
        }

        bool needsPassword = await NeedsPasswordAsync(cancellationToken).ConfigureAwait(false);
        await using var server = await GuideServer.StartAsync(materials, options, cancellationToken).ConfigureAwait(false);
        var browser = options.Browser is { } given ? new Neo4jOptions { Uri = given }.Address : address;
        await output.WriteAsync(TeachingText.Invitation(browser, server.Address, options.Language, needsPassword)).ConfigureAwait(false);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        await server.WaitAsync(cancellationToken).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static TeachingMaterials LoadMaterials(string folder)
    {
        try
        {
            return TeachingMaterials.Load(folder);
        }
        catch (DirectoryNotFoundException exception)
        {
            throw ExplorerException.NoMaterials(folder, exception);
        }
    }

    /// <summary>Looks at the server, fills it when that was asked for, and looks again.</summary>
    private async Task PrepareAsync(Neo4jSession session, StoreGraph desired, CancellationToken cancellationToken)
    {
        var doctor = new Doctor(session);
        var findings = await doctor.ExamineAsync(desired, cancellationToken).ConfigureAwait(false);
        if (options.SeedsIt && findings.All(finding => finding.State != FindingState.Problem || IsCuredBySeeding(finding)))
        {
            await output.WriteLineAsync($"Putting the graph into {options.Server.Uri} …").ConfigureAwait(false);
            await new StoreSeeder(session).ApplyAsync(desired, progress: null, cancellationToken).ConfigureAwait(false);
            findings = await doctor.ExamineAsync(desired, cancellationToken).ConfigureAwait(false);
        }

        foreach (var finding in findings)
        {
            await output.WriteLineAsync(TeachingText.Line(finding)).ConfigureAwait(false);
        }

        if (findings.FirstOrDefault(finding => finding.State == FindingState.Problem) is { } problem)
        {
            string? next = IsCuredBySeeding(problem) ? "Run teach again with --seed-it, which puts the graph into the server." : problem.NextStep;
            throw ExplorerException.NotReady(problem.Check, problem.Message, next);
        }
    }

    private async Task<bool> NeedsPasswordAsync(CancellationToken cancellationToken)
    {
        await using var stranger = new Neo4jSession(options.Server with { Username = null, Password = null });
        try
        {
            await stranger.ExecutableQuery("RETURN 1").ExecuteAsync(cancellationToken).ConfigureAwait(false);
            return false;
        }
        catch (AuthenticationException)
        {
            return true;
        }
    }

    private static bool IsCuredBySeeding(Finding finding) => finding.Check is "constraints" or "dataset";
}
