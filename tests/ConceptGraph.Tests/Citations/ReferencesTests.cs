using System.Text.Json;
using System.Text.RegularExpressions;
using ConceptGraph.Citations;

namespace ConceptGraph.Tests.Citations;

public sealed class ReferencesTests
{
    private static readonly CitedSource Page = new(
        "some-page-2021", "S001", "WebPage", "Peace & war: 50% of {it}_", ["Ann Lee", "Smith and Sons"], 2021, "The Site", "https://example.org/a_b?x={1}", "2021-12-05", "id");

    private static readonly CitedSource Bare = new("bare", "S002", "ScholarlyWork", "Untitled work", [], null, null, null, null, null);

    [Fact]
    public void Text_names_work_place_and_date_of_access() => Assert.Equal(
        "Ann Lee and Smith and Sons (2021). Peace & war: 50% of {it}_. The Site. https://example.org/a_b?x={1} (accessed 5 December 2021). "
        + "Cited: paragraph 13, sentence 9 (A.P13.S9); p. 4. [S001]\n",
        References.Write([new Citation(Page, ["A.P13.S9", "p. 4"])], CitationStyle.Text));

    [Fact]
    public void Text_says_that_what_is_unknown_is_unknown() => Assert.Equal(
        "Untitled work (n.d.). [S002]\n", References.Write([new Citation(Bare, [])], CitationStyle.Text));

    [Fact]
    public void An_access_date_is_never_made_up() => Assert.Contains(
        "(date of access not recorded)", References.Write([new Citation(Page with { Accessed = null }, [])], CitationStyle.Text), StringComparison.Ordinal);

    [Fact]
    public void BibTeX_is_well_formed()
    {
        string text = References.Write([new Citation(Page, ["A.P13.S9"]), new Citation(Bare, [])], CitationStyle.BibTex);

        string[] entries = text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, entries.Length);
        Assert.All(entries, entry =>
        {
            Assert.Matches(new Regex(@"\A@(misc|techreport)\{[a-z0-9-]+(,\n  [a-z]+ = \{.*\})*\n\}\n?\z", RegexOptions.None, TimeSpan.FromSeconds(1)), entry);
            Assert.Equal(entry.Count(letter => letter == '{'), entry.Count(letter => letter == '}'));
        });
        Assert.Contains("author = {Ann Lee and {Smith and Sons}}", text, StringComparison.Ordinal);
        Assert.Contains(@"title = {{Peace \& war: 50\% of \textbraceleft{}it\textbraceright{}\_}}", text, StringComparison.Ordinal);
        Assert.Contains("urldate = {2021-12-05}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Csl_json_is_an_array_of_items()
    {
        using var document = JsonDocument.Parse(References.Write([new Citation(Page, ["A.P13.S9"]), new Citation(Bare, [])], CitationStyle.CslJson));

        var page = document.RootElement[0];
        Assert.Equal("webpage", page.GetProperty("type").GetString());
        Assert.Equal("[[2021,12,5]]", page.GetProperty("accessed").GetProperty("date-parts").GetRawText().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
        Assert.Equal("Smith and Sons", page.GetProperty("author")[1].GetProperty("literal").GetString());
        Assert.False(document.RootElement[1].TryGetProperty("accessed", out _));
    }
}
