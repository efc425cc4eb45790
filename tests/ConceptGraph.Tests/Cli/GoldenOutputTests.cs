
namespace ConceptGraph.Tests.Cli;

/// <summary>Whole outputs, compared with files that a person has read.</summary>
public sealed class GoldenOutputTests
{
    [Theory]
    [InlineData("overview", 100, "overview")]
    [InlineData("overview-id", 100, "overview", "--lang", "id")]
    [InlineData("show-israel-loves-iran", 80, "show", "israel-loves-iran")]
    [InlineData("show-cited", 80, "show", "Facebook", "--cite", "bibtex")]
    [InlineData("path", 100, "path", "israel-loves-iran", "twitter")]
    [InlineData("list-questions", 100, "list")]
    [InlineData("help", 100, "--help")]
    [InlineData("help-ask", 100, "ask", "--help")]
    public async Task The_output_is_the_reviewed_one(string name, int width, params string[] arguments)
    {
        var run = await CapturedRun.OfAsync(width, input: "", arguments);

        Assert.Equal(0, run.ExitCode);
        GoldenFile.Compare($"tests/ConceptGraph.Tests/Cli/Golden/{name}.txt", run.Output);
    }
}
