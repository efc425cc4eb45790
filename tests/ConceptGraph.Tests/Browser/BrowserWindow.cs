using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ConceptGraph.Tests.Browser;

/// <summary>Neo4j Browser as a person uses it: its guide, its editor, its newest frame.</summary>
public sealed partial class BrowserWindow : IAsyncDisposable
{
    private const int Patience = 60_000;
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(800);

    private readonly IBrowserContext context;
    private readonly IPage page;

    private BrowserWindow(IBrowserContext context, IPage page)
    {
        this.context = context;
        this.page = page;
    }

    private ILocator Drawer => page.GetByTestId("guidesDrawer");

    private ILocator Frame => page.GetByTestId("frame").First;

    /// <summary>The query blocks of the slide that is shown.</summary>
    private ILocator Blocks => Drawer.Locator("pre.runnable, .runnable pre").Locator("visible=true");

    /// <summary>Opens a link and waits until Neo4j is connected and the guide is there.</summary>
    public static async Task<BrowserWindow> OpenAsync(IBrowser browser, string link)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1600, Height = 1000 } });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        var window = new BrowserWindow(context, page);
        await page.GotoAsync(link);
        await window.Drawer.WaitForAsync();
        await window.WaitForConnectionAsync();
        return window;
    }

    public Task<string> GuideTextAsync() => Drawer.InnerTextAsync();

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

    /// <summary>Clicks the round icon of a block and waits for the result of its query, which is returned.</summary>
    public async Task<string> RunBlockAsync(int index)
    {
        await CloseFramesAsync();
        var block = Blocks.Nth(index);
        string query = await block.InnerTextAsync();
        await block.Locator("i.fa-play-circle-o").First.ClickAsync();
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

    /// <summary>Has only what a query returns drawn: by default the Browser adds every other relationship among the nodes of a result.</summary>
    public async Task DrawOnlyResultsAsync()
    {
        await CloseFramesAsync();
        await RunAsync(":config autoComplete: false");
        await Frame.WaitForAsync();
    }

    /// <summary>Applies a style and waits until it was fetched.</summary>
    public async Task ApplyStyleAsync(Uri style)
    {
        await CloseFramesAsync();
        await page.RunAndWaitForResponseAsync(
            () => RunAsync($":style {style}"), response => response.Request.Method == "GET" && response.Url == style.AbsoluteUri);
        await Frame.WaitForAsync();
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

    /// <summary>How many nodes and relationships the newest frame draws; nothing when it shows a table.</summary>
    public async Task<(int Nodes, int Relationships)?> CountDrawnAsync()
    {
        var visualization = Frame.GetByTestId("cypherFrameSidebarVisualization");
        if (await visualization.CountAsync() == 0)
        {
            return null;
        }

        await visualization.ClickAsync();
        var drawing = Frame.Locator("svg.neod3viz");
        await drawing.First.WaitForAsync();
        return await WhenCalmAsync(async () => (await drawing.Locator("g.node").CountAsync(), await drawing.Locator("g.relationship").CountAsync()));
    }

    /// <summary>The rows that the newest frame reports.</summary>
    public async Task<int> CountRowsAsync()
    {
        await Frame.GetByTestId("cypherFrameSidebarTable").ClickAsync();
        string status = await Frame.GetByTestId("frameStatusbar").InnerTextAsync();
        return RowsPattern().Match(status) is { Success: true } match ? int.Parse(match.Groups["rows"].Value, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>The fill colours of the nodes that are drawn.</summary>
    public async Task<IReadOnlyList<string>> ColoursAsync()
    {
        await CountDrawnAsync();
        var colours = await Frame.Locator("svg.neod3viz circle.b-outline").EvaluateAllAsync<string[]>("circles => circles.map(c => c.getAttribute('fill'))");
        return [.. colours.Select(c => c.ToUpperInvariant()).Distinct()];
    }

    public Task ScreenshotAsync(string path) => page.ScreenshotAsync(new PageScreenshotOptions { Path = path });

    public async Task CloseFramesAsync()
    {
        var close = page.GetByTestId("frame").Locator("[title=Close]");
        for (int count = await close.CountAsync(); count > 0; count = await close.CountAsync())
        {
            await close.First.ClickAsync();
        }
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

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

    private static async Task<T> WhenCalmAsync<T>(Func<Task<T>> look)
    {
        var seen = await look();
        while (true)
        {
            await Task.Delay(Calm);
            var now = await look();
            if (Equals(now, seen))
            {
                return now;
            }

            seen = now;
        }
    }

    [GeneratedRegex(@"Started streaming (?<rows>\d+) record", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RowsPattern();
}
