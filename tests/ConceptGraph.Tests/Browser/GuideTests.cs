using ConceptGraph.Teaching;
using ConceptGraph.Tests.Neo4j;
using Xunit.Abstractions;

namespace ConceptGraph.Tests.Browser;

/// <summary>Every guide as a class sees it: opened from the link of <c>teach</c>, paged through, every query clicked.</summary>
[Collection(BrowserGroup.Name)]
public sealed class GuideTests(BrowserFixture fixture, ITestOutputHelper output)
{
    [BrowserTheory]
    [InlineData(Language.English)]
    [InlineData(Language.Indonesian)]
    public async Task Every_query_of_every_guide_draws_what_the_engine_returns(Language language)
    {
        output.WriteLine($"Screenshots: {fixture.Screenshots}");
        await using var window = await fixture.OpenAsync(language);
        await window.BeginAsync();
        foreach (var lesson in fixture.Lessons)
        {
            await window.FollowAsync(CoursePaths.Guide(language, lesson), lesson.Title[language]);
            await PlayAsync(window, lesson, language);
            await window.FollowAsync(TeachingMaterials.IndexGuide(language), IndexHeading(language));
        }

        output.WriteLine($"{fixture.Lessons.Sum(lesson => lesson.Steps.Count)} queries clicked.");
    }

    [BrowserFact]
    public async Task Without_the_link_that_forbids_it_the_Browser_draws_more_than_a_query_returns()
    {
        // Without its relationships: only the Browser itself can add them.
        const string nodesOnly = "MATCH (e:Example)-[:USES]->(p:Platform) RETURN e, p";
        var expected = GraphElements.Of(await fixture.Embedded.ReadAsync("MATCH p = (:Example)-[:USES]->(:Platform) RETURN p"));
        await using var window = await fixture.OpenAsync(Language.English);

        await window.QueryAsync(nodesOnly);
        var before = await window.DrawingAsync(expected.Nodes, expected.Relationships);
        await window.BeginAsync();
        await window.QueryAsync(nodesOnly);
        var after = await window.DrawingAsync(expected.Nodes, 0);

        Assert.NotEmpty(before.Relationships);
        Assert.Empty(after.Relationships);
    }

    private static string IndexHeading(Language language) => language == Language.English ? "Cyber diplomacy as a graph" : "Diplomasi siber sebagai graf";

    private async Task PlayAsync(BrowserWindow window, Lesson lesson, Language language)
    {
        foreach (var step in lesson.Steps)
        {
            Assert.True(await window.NextSlideAsync(), $"{lesson.FileName} has no slide for step {step.Number}.");
            Assert.Equal(1, await window.CountBlocksAsync());
            string query = await window.RunBlockAsync();
            var expected = GraphElements.Of(await fixture.Embedded.ReadAsync(step.Query));
            var drawn = await window.DrawingAsync(expected.Nodes, expected.Relationships);

            Assert.Equal(step.Query, query.Replace("\r", "", StringComparison.Ordinal).Trim());
            Assert.Equal(expected.Elements, drawn.Elements);
            if (step.Number == 1 || step.Number == lesson.Steps.Count)
            {
                string name = $"{language.Code()}-{lesson.FileName}-{(step.Number == 1 ? "first" : "last")}.png";
                await window.ScreenshotAsync(System.IO.Path.Combine(fixture.Screenshots, name));
            }
        }

        Assert.True(await window.NextSlideAsync(), $"{lesson.FileName} has no last slide.");
        Assert.False(await window.NextSlideAsync(), $"{lesson.FileName} goes on after its last slide.");
    }
}
