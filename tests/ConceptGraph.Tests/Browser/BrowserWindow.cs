using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ConceptGraph.Tests.Browser;

/// <summary>Neo4j Browser as a person uses it: its guide, its editor, its newest frame.</summary>
public sealed partial class BrowserWindow : IAsyncDisposable
{
    private const int Patience = 60_000;

    private readonly IBrowserContext context;
    private readonly IPage page;

    private BrowserWindow(IBrowserContext context, IPage page)
    {
        this.context = context;
        this.page = page;
        Favorites = new FavoritesDrawer(page);
    }

    internal FavoritesDrawer Favorites { get; }

    private ILocator Drawer => page.GetByTestId("guidesDrawer");

    private ILocator Frame => page.GetByTestId("frame").First;

    private ILocator Svg => Frame.Locator("svg.neod3viz").First;

    /// <summary>The query blocks of the slide that is shown.</summary>
    private ILocator Blocks => Drawer.Locator("pre.runnable, .runnable pre").Locator("visible=true");

    /// <summary>Opens a link, logs in where a password is given, and waits until Neo4j is connected and the guide is there.</summary>
    public static async Task<BrowserWindow> OpenAsync(IBrowser browser, string link, string? user = null, string? password = null)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1600, Height = 1000 } });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        var window = new BrowserWindow(context, page);
        await page.GotoAsync(link);
        await window.Drawer.WaitForAsync();
        if (password is not null)
        {
            await page.GetByTestId("username").FillAsync(user!);
            await page.GetByTestId("password").FillAsync(password);
            await page.GetByTestId("connect").ClickAsync();
            await page.GetByTestId("connect").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        }

        await window.WaitForConnectionAsync();
        return window;
    }

    /// <summary>Presses a link of the guide to another guide and waits until that is there.</summary>
    public async Task FollowAsync(string path, string heading)
    {
        await Drawer.Locator($"a[data-exec^='guide '][data-exec$='/{path}']").Locator("visible=true").First.ClickAsync();
        await Drawer.Locator("h3", new LocatorLocatorOptions { HasText = heading }).Locator("visible=true").First.WaitForAsync();
    }

    /// <summary>Presses the two links that every guide begins with, and waits for what they do.</summary>
    public async Task BeginAsync()
    {
        await LoadColoursAsync();
        await Drawer.Locator("a[data-exec^='config ']").Locator("visible=true").First.ClickAsync();
        await page.WaitForFunctionAsync("() => JSON.parse(localStorage.getItem('neo4j.settings')).autoComplete === false");
    }

    public async Task LoadColoursAsync()
    {
        var link = Drawer.Locator("a[data-exec^='style ']").Locator("visible=true").First;
        string address = (await link.GetAttributeAsync("data-exec"))!["style ".Length..];
        await page.RunAndWaitForResponseAsync(() => link.ClickAsync(), response => response.Request.Method == "GET" && response.Url == address);
        await page.WaitForFunctionAsync("() => (localStorage.getItem('neo4j.grass') ?? '').includes('node.Claim')");
    }

    public Task<int> CountBlocksAsync() => Blocks.CountAsync();

    /// <summary>Goes to the next slide; false at the last one.</summary>
    public async Task<bool> NextSlideAsync()
    {
        var next = Drawer.GetByTestId("guideNextSlide");
        if (await next.CountAsync() == 0 || await next.IsDisabledAsync())
        {
            return false;
        }

        await next.ClickAsync();
        return true;
    }

    /// <summary>Clicks the round icon of the slide's block and waits for the result of its query, which is returned.</summary>
    public async Task<string> RunBlockAsync()
    {
        await CloseFramesAsync();
        string query = await Blocks.First.InnerTextAsync();
        await Blocks.First.Locator("i.fa-play-circle-o").First.ClickAsync();
        await WaitForResultAsync(query);
        return query;
    }

    /// <summary>Runs a query from the editor and waits for its result.</summary>
    public async Task QueryAsync(string query)
    {
        await CloseFramesAsync();
        await RunAsync(query);
        await WaitForResultAsync(query);
    }

    /// <summary>Runs a saved query by its title and waits for its result.</summary>
    public async Task RunSavedAsync(string title)
    {
        await CloseFramesAsync();
        await Favorites.RunAsync(title);
        await WaitForResultAsync(title);
    }

    /// <summary>What the newest frame draws as soon as it is as much as expected; else what it draws in the end.</summary>
    internal async Task<Drawing> DrawingAsync(int nodes, int relationships)
    {
        await Frame.GetByTestId("cypherFrameSidebarVisualization").ClickAsync();
        try
        {
            await page.WaitForFunctionAsync(
                """
                expected => {
                  const svg = document.querySelector('[data-testid=frame] svg.neod3viz');
                  return svg && svg.querySelectorAll('g.node').length === expected[0] && svg.querySelectorAll('g.relationship').length === expected[1];
                }
                """,
                new[] { nodes, relationships },
                new PageWaitForFunctionOptions { Timeout = 10_000 });
        }
        catch (TimeoutException)
        {
            // The drawing itself tells what differs.
        }

        return await Drawing.ReadAsync(Svg);
    }

    /// <summary>The rows that the newest frame reports.</summary>
    public async Task<int> CountRowsAsync()
    {
        await Frame.GetByTestId("cypherFrameSidebarTable").ClickAsync();
        string status = await Frame.GetByTestId("frameStatusbar").InnerTextAsync();
        return RowsPattern().Match(status) is { Success: true } match ? int.Parse(match.Groups["rows"].Value, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>A picture of the window once the circles stand still.</summary>
    public async Task ScreenshotAsync(string path)
    {
        string seen = "";
        for (string now = await PlacesAsync(); now != seen; now = await PlacesAsync())
        {
            seen = now;
            await Task.Delay(TimeSpan.FromMilliseconds(150));
        }

        await page.ScreenshotAsync(new PageScreenshotOptions { Path = path });
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private Task<string> PlacesAsync() => Svg.EvaluateAsync<string>("svg => [...svg.querySelectorAll('g.node')].map(g => g.getAttribute('transform')).join()");

    private async Task CloseFramesAsync()
    {
        var close = page.GetByTestId("frame").Locator("[title=Close]");
        for (int count = await close.CountAsync(); count > 0; count = await close.CountAsync())
        {
            await close.First.ClickAsync();
        }
    }

    /// <summary>Types a line in the editor and runs it.</summary>
    private async Task RunAsync(string line)
    {
        await page.Locator("[data-testid=activeEditor] .monaco-editor").First.ClickAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.PressAsync("Delete");
        await page.Keyboard.InsertTextAsync(line);
        await page.GetByTestId("editor-Run").ClickAsync();
    }

    /// <summary>The guide is there before the connection is, and nothing on the page tells when it is: so ask until there is an answer.</summary>
    private async Task WaitForConnectionAsync()
    {
        for (bool isConnected = false; !isConnected;)
        {
            await CloseFramesAsync();
            await RunAsync("RETURN 1");
            var loaded = Frame.GetByTestId("frame-loaded-contents");
            var failed = Frame.GetByTestId("cypherFrameErrorMessage");
            await loaded.Or(failed).First.WaitForAsync();
            isConnected = await failed.CountAsync() == 0;
        }
    }

    private async Task WaitForResultAsync(string query)
    {
        var loaded = Frame.GetByTestId("frame-loaded-contents");
        var failed = Frame.GetByTestId("cypherFrameErrorMessage");
        await loaded.Or(failed).First.WaitForAsync();
        if (await failed.CountAsync() > 0)
        {
            Assert.Fail($"{query}\n{await failed.First.InnerTextAsync()}");
        }

        string contents = await Frame.GetByTestId("frameContents").InnerTextAsync();
        Assert.False(contents.StartsWith("ERROR", StringComparison.Ordinal), $"{query}\n{contents}");
    }

    [GeneratedRegex(@"Started streaming (?<rows>\d+) record", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex RowsPattern();
}
