using System.Text;
using System.Text.RegularExpressions;
using ConceptGraph.Teaching;
using ConceptGraph.Tests.Neo4j;
using Xunit.Abstractions;

namespace ConceptGraph.Tests.Browser;

/// <summary>Every guide as a class sees it: opened, paged through, every query clicked.</summary>
[Collection(BrowserGroup.Name)]
public sealed partial class GuideTests(BrowserFixture fixture, ITestOutputHelper output)
{
    [BrowserTheory]
    [InlineData(Language.English)]
    [InlineData(Language.Indonesian)]
    public async Task The_link_opens_the_index_guide(Language language)
    {
        await using var window = await fixture.OpenAsync(language);

        Assert.NotEmpty(await window.GuideTextAsync());
    }

    [BrowserTheory]
    [InlineData(Language.English)]
    [InlineData(Language.Indonesian)]
    public async Task Every_query_of_every_guide_draws_what_the_engine_returns(Language language)
    {
        output.WriteLine($"Screenshots: {fixture.Screenshots}");
        int clicked = 0;
        foreach (var guide in fixture.Materials.Files.Where(file => IsGuide(file, language)))
        {
            await using var window = await fixture.OpenAsync(guide);
            await window.DrawOnlyResultsAsync();
            clicked += await PlayAsync(window, guide);
        }

        output.WriteLine($"{clicked} queries clicked.");
        Assert.True(clicked > 0, "No guide has a query to click.");
    }

    [BrowserTheory]
    [InlineData(Language.English)]
    [InlineData(Language.Indonesian)]
    public async Task The_style_gives_the_drawing_its_colours(Language language)
    {
        string path = TeachingMaterials.BrowserStyle(language);
        var allowed = ColourPattern().Matches(Encoding.UTF8.GetString(fixture.Materials.Find(path)!.Content.Span)).Select(m => m.Groups["colour"].Value.ToUpperInvariant()).ToHashSet();
        await using var window = await fixture.OpenAsync(language);

        await window.ApplyStyleAsync(new Uri(fixture.Guides, path));
        await window.QueryAsync("MATCH p = (:Entity)-[:USES]->(:Entity) RETURN p LIMIT 15");

        var colours = await window.ColoursAsync();
        Assert.NotEmpty(colours);
        Assert.Subset(allowed, colours.ToHashSet());
    }

    private static bool IsGuide(TeachingFile file, Language language) =>
        file.Path.StartsWith($"guides/{language.Code()}/", StringComparison.Ordinal) && file.Path.EndsWith(".html", StringComparison.Ordinal);

    private async Task<int> PlayAsync(BrowserWindow window, TeachingFile guide)
    {
        string name = guide.Path.Replace('/', '-').Replace(".html", "", StringComparison.Ordinal);
        int clicked = 0;
        do
        {
            int blocks = await window.CountBlocksAsync();
            for (int i = 0; i < blocks; i++)
            {
                await CompareAsync(window, guide, await window.RunBlockAsync(i));
                await window.ScreenshotAsync(System.IO.Path.Combine(fixture.Screenshots, name + (clicked++ == 0 ? "-first.png" : "-last.png")));
            }
        }
        while (await window.NextSlideAsync());

        return clicked;
    }

    private async Task CompareAsync(BrowserWindow window, TeachingFile guide, string query)
    {
        var records = await fixture.Embedded.ReadAsync(query);
        var expected = GraphElements.Of(records);
        if (expected.Nodes == 0)
        {
            Assert.True(await window.CountRowsAsync() == records.Count, $"{guide.Path}: {query}");
            return;
        }

        var drawn = await window.CountDrawnAsync();
        Assert.True(drawn == (expected.Nodes, expected.Relationships), $"{guide.Path}: drawn {drawn}, expected {(expected.Nodes, expected.Relationships)}: {query}");
    }

    [GeneratedRegex(@"[^-]color: (?<colour>#[0-9A-Fa-f]{6})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ColourPattern();
}
