using Microsoft.Playwright;

namespace ConceptGraph.Tests.Browser;

/// <summary>The saved queries of Neo4j Browser.</summary>
internal sealed class FavoritesDrawer(IPage page)
{
    /// <summary>Drops a file on the window, which is how Neo4j Browser imports an archive, and opens the drawer.</summary>
    public async Task DropAsync(string name, byte[] content)
    {
        var transfer = await page.EvaluateHandleAsync(
            """
            ([name, content]) => {
              const transfer = new DataTransfer();
              transfer.items.add(new File([Uint8Array.from(atob(content), c => c.charCodeAt(0))], name, { type: 'application/zip' }));
              return transfer;
            }
            """,
            new[] { name, Convert.ToBase64String(content) });
        var file = new { dataTransfer = transfer };
        await page.DispatchEventAsync("body", "dragenter", file);
        await page.DispatchEventAsync("body", "dragover", file);
        await page.EvaluateAsync(
            """
            transfer => document.elementFromPoint(innerWidth / 2, innerHeight / 2)
              .dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
            """,
            transfer);
        await page.GetByTestId("navigationFavorites").ClickAsync();
    }

    /// <summary>Unfolds a folder and gives the titles in it.</summary>
    public async Task<IReadOnlyList<string>> OpenFolderAsync(string folder)
    {
        await page.GetByTestId($"expandFolder-{folder}").ClickAsync();
        var titles = page.GetByTestId($"savedScriptsFolder-{folder}").Locator("[data-testid^='scriptTitle-']");
        await titles.First.WaitForAsync();
        return await titles.EvaluateAllAsync<string[]>("items => items.map(item => item.dataset.testid.substring('scriptTitle-'.length))");
    }

    /// <summary>Runs a query of an unfolded folder.</summary>
    public Task RunAsync(string title) => page.GetByTestId("savedScriptListItem")
        .Filter(new LocatorFilterOptions { Has = page.GetByTestId($"scriptTitle-{title}") })
        .GetByTestId("savedScriptsButton-Run")
        .ClickAsync();
}
