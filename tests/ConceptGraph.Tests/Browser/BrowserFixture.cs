using ConceptGraph.Explorer.Teaching;
using ConceptGraph.Seed;
using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions;
using ConceptGraph.Sessions.Neo4j;
using ConceptGraph.Teaching;
using ConceptGraph.Tests.Neo4j;
using Microsoft.Playwright;

namespace ConceptGraph.Tests.Browser;

/// <summary>A seeded Neo4j, the guides beside it, a web browser, and the same graph in the engine to compare with.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private Neo4jServer? neo4j;
    private GuideServer? guides;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private KnowledgeGraph? embedded;

    /// <summary>Where screenshots go.</summary>
    public string Screenshots { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "conceptgraph-screenshots");

    public TeachingMaterials Materials { get; private set; } = null!;

    public ICypherSession Embedded => embedded!.Session;

    internal Uri Guides => guides!.Address;

    public async Task InitializeAsync()
    {
        if ((Chromium.Absence ?? Neo4jServer.AbsenceOfOwn ?? TestMatrix.AbsenceOfTime) is not null)
        {
            return;
        }

        string seed = SeedFolder.Find(AppContext.BaseDirectory)!;
        Materials = TeachingMaterials.Load(seed);
        embedded = await KnowledgeGraph.OpenAsync(new KnowledgeGraphOptions { SeedFolders = [seed] });
        neo4j = await Neo4jServer.StartOwnAsync();
        await using (var session = new Neo4jSession(neo4j.Options))
        {
            await new StoreSeeder(session).ApplyAsync(StoreGraph.From(embedded.Seed!));
        }

        guides = await GuideServer.StartAsync(Materials, new TeachOptions { Port = 0 }, CancellationToken.None);
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
        Directory.CreateDirectory(Screenshots);
    }

    public async Task DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
        await (guides?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (neo4j?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (embedded?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    /// <summary>A new browser window that the link of <c>teach</c> was opened in.</summary>
    public Task<BrowserWindow> OpenAsync(Language language) =>
        BrowserWindow.OpenAsync(browser!, TeachingText.BrowserLink(neo4j!.Options.Address, Guides, language, needsPassword: false));

    /// <summary>A new browser window with one guide.</summary>
    public Task<BrowserWindow> OpenAsync(TeachingFile guide) =>
        BrowserWindow.OpenAsync(browser!, $"{neo4j!.Options.Address}browser/?preselectAuthMethod=NO_AUTH&cmd=guide&arg={new Uri(Guides, guide.Path)}");
}

[CollectionDefinition(Name)]
public sealed class BrowserGroup : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser";
}
