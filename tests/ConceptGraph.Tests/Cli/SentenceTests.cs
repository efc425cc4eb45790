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

    private static async Task AssertSays(string sentence, params string[] arguments)
    {
        var run = await CapturedRun.OfAsync(width: 100, input: "", arguments);

        Assert.Contains(sentence, Unbroken(run.Output), StringComparison.Ordinal);
    }

    private static string Unbroken(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
