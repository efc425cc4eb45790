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
        await using var server = await GuideServer.StartAsync(materials, options, cancellationToken).ConfigureAwait(false);
        await using (var session = new Neo4jSession(options.Server))
        {
            await PrepareAsync(session, desired, cancellationToken).ConfigureAwait(false);
        }

        bool needsPassword = await NeedsPasswordAsync(cancellationToken).ConfigureAwait(false);
        var browser = options.Browser is { } given ? new Neo4jOptions { Uri = given }.Address : options.Server.Address;
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
            var store = new StoreOptions { BesideOtherData = options.BesideOtherData };
            await new StoreSeeder(session, store).ApplyAsync(desired, progress: null, cancellationToken).ConfigureAwait(false);
            findings = await doctor.ExamineAsync(desired, cancellationToken).ConfigureAwait(false);
        }

        foreach (var finding in findings.Where(finding => finding.State != FindingState.Problem))
        {
            await output.WriteLineAsync(TeachingText.Line(finding, NextStep(finding))).ConfigureAwait(false);
        }

        if (findings.FirstOrDefault(finding => finding.State == FindingState.Problem) is { } problem)
        {
            throw IsCuredBySeeding(problem)
                ? ExplorerException.NotSeeded(options.Server.Uri, problem.Message, NextStep(problem)!)
                : ExplorerException.NotReady(problem.Check, problem.Message, problem.NextStep);
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

    private static string? NextStep(Finding finding) =>
        finding.State != FindingState.Fine && IsCuredBySeeding(finding) ? "Run teach with --seed-it, which puts the graph of this seed into the server." : finding.NextStep;

    private static bool IsCuredBySeeding(Finding finding) => finding.Check is "constraints" or "dataset";
}
