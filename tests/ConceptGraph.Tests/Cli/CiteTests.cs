using System.Text.Json;

namespace ConceptGraph.Tests.Cli;

/// <summary>References go with every answer: the work, the place in it, the date of access.</summary>
public sealed class CiteTests
{
    private const string Query = "MATCH (:Example {id: 'israel-loves-iran'})-[r:USES]->(:Platform {id: 'facebook'}) RETURN r.id AS fact, r.sources AS sources, r.locators AS locators";

    [Theory]
    [InlineData("query", Query)]
    [InlineData("ask", "sources-of-fact", "--fact", "israel-loves-iran/USES/facebook")]
    [InlineData("show", "israel-loves-iran")]
    [InlineData("path", "israel-loves-iran", "facebook")]
    [InlineData("overview")]
    public async Task Every_answer_can_be_cited(params string[] arguments)
    {
        var run = await CapturedRun.OfAsync([.. arguments, "--cite", "text", "--format", "plain"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("PriantamaGunawan (2021). Cyber Diplomacy: Keuntungan atau Ancaman? Kompasiana. https://", run.Output, StringComparison.Ordinal);
        Assert.Contains("paragraph 13, sentence 9 (A.P13.S9)", run.Output, StringComparison.Ordinal);
        Assert.Contains("(date of access not recorded)", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "(accessed 21 November 2026)")]
    [InlineData("bibtex", "urldate = {2026-11-21}")]
    public async Task The_reader_may_say_when_the_pages_were_read(string style, string expected)
    {
        var run = await CapturedRun.OfAsync("query", Query, "--cite", style, "--accessed", "2026-11-21");

        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not recorded", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_for_programs_carry_their_references_and_stay_readable()
    {
        var run = await CapturedRun.OfAsync("query", Query, "--cite", "csl-json", "--format", "json");

        using var rows = JsonDocument.Parse(run.Output);
        using var references = JsonDocument.Parse(Assert.Single(rows.RootElement.EnumerateArray()).GetProperty("references").GetString()!);
        Assert.Equal(2, references.RootElement.GetArrayLength());
    }
}
