using ConceptGraph.Sessions;
using ConceptGraph.Teaching;
using ConceptGraph.Tests.Explorer;
using ConceptGraph.Tests.Neo4j;
using ConceptGraph.Tests.Queries;
using Microsoft.Playwright;

namespace ConceptGraph.Tests.Browser;

/// <summary>An empty Neo4j that <c>teach --seed-it</c> filled, its link, a web browser, and the same graph in the engine to compare with.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private Neo4jServer? neo4j;
    private RunningTeach? teach;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private KnowledgeGraph? embedded;

    /// <summary>Where screenshots go: <c>CONCEPTGRAPH_SCREENSHOTS</c>, else a folder under the system's temporary one.</summary>
    public string Screenshots { get; } = Environment.GetEnvironmentVariable("CONCEPTGRAPH_SCREENSHOTS") is { Length: > 0 } given
        ? given
        : System.IO.Path.Combine(System.IO.Path.GetTempPath(), "conceptgraph-screenshots");

    public IReadOnlyList<Lesson> Lessons { get; private set; } = [];

    public ICypherSession Embedded => embedded!.Session;

    internal RunningTeach Teach => teach!;

    public async Task InitializeAsync()
    {
        if ((Chromium.Absence ?? Neo4jServer.AbsenceOfOwn ?? TestMatrix.AbsenceOfTime) is not null)
        {
            return;
        }

        Lessons = LessonReader.Read(CatalogueFiles.Seed).Lessons;
        embedded = await KnowledgeGraph.OpenAsync(new KnowledgeGraphOptions { SeedFolders = [CatalogueFiles.Seed] });
        neo4j = await Neo4jServer.StartOwnAsync();
        teach = await RunningTeach.StartAsync("--server", neo4j.Options.Uri, "--seed-it", "--seed", CatalogueFiles.Seed);
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
        Directory.CreateDirectory(Screenshots);
    }

    public async Task DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
        await (teach?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (neo4j?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (embedded?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    /// <summary>A new browser window in which the link of <c>teach</c> was opened, and from there the guide in the other language where that is asked for.</summary>
    public async Task<BrowserWindow> OpenAsync(Language language)
    {
        var window = await BrowserWindow.OpenAsync(browser!, Teach.Link);
        if (language != Language.English)
        {
            await window.FollowAsync(TeachingMaterials.IndexGuide(language), "Diplomasi siber sebagai graf");
        }

        return window;
    }

    /// <summary>A new browser window for another server, which asks for a password.</summary>
    public Task<BrowserWindow> OpenAsync(string link, string user, string password) => BrowserWindow.OpenAsync(browser!, link, user, password);
}

[CollectionDefinition(Name)]
public sealed class BrowserGroup : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser";
}
