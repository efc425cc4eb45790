namespace ConceptGraph.Tests.Cli;

/// <summary>Facts read as sentences of either language.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("states", "States practise Diplomacy [A.P6.S3]")]
    [InlineData("twitter", "Twitter is used by Governments [A.P13.S2]")]
    [InlineData("social-media", "Social media enables Nation branding [A.P13.S5]")]
    [InlineData("non-state-actors", "Non-state actors use Facebook [A.P13.S7]")]
    [InlineData("high-seas", "High seas are related to Cyberspace")]
    public Task A_verb_follows_the_number_of_its_subject(string entity, string sentence) => AssertSays(sentence, "show", entity);

    [Theory]
    [InlineData("chinese-public", "(sebagai khalayak)")]
    [InlineData("google", "sebagai mitra bicara")]
    [InlineData("kautilya", "sebagai penasihat utama Chandragupta")]
    [InlineData("cyberattacks-on-estonia-2007", "dituduhkan oleh Estonia")]
    [InlineData("france", "kode negara: FR")]
    public Task Roles_and_names_of_properties_are_Indonesian_where_Indonesian_is_asked_for(string entity, string words) =>
        AssertSays(words, "show", entity, "--lang", "id");

    [Theory]
    [InlineData("israel-in-the-gcc", "fell silent: after seven months [S007]", "en")]
    [InlineData("israel-in-the-gcc", "pengikut: almost 1,200 (2013-08)", "id")]
    [InlineData("cyber-diplomacy", "dated by the literature: 2007 [S277]", "en")]
    [InlineData("israel-loves-iran", "funding goal: 150,000 USD (2012)", "en")]
    public Task A_figure_names_its_unit_once_at_most(string entity, string figure, string language) =>
        AssertSays(figure, "show", entity, "--lang", language);

    private static async Task AssertSays(string sentence, params string[] arguments)
    {
        var run = await CapturedRun.OfAsync(width: 100, input: "", arguments);

        Assert.Contains(sentence, Unbroken(run.Output), StringComparison.Ordinal);
    }

    private static string Unbroken(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
