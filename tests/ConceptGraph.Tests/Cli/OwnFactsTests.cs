namespace ConceptGraph.Tests.Cli;

/// <summary>From nothing to facts of one's own, with the commands that the help shows.</summary>
public sealed class OwnFactsTests : IDisposable
{
    private readonly string root = System.IO.Directory.CreateTempSubdirectory("conceptgraph-").FullName;

    public void Dispose() => System.IO.Directory.Delete(root, recursive: true);

    [Fact]
    public async Task Templates_once_filled_in_are_valid_and_answered()
    {
        string folder = System.IO.Path.Combine(root, "my-facts");
        string topic = System.IO.Path.Combine(folder, "topics", "my-facts.yaml");
        await DoneAsync("new", "dataset", folder);
        await DoneAsync("validate", "--seed", "graph-seed", "--seed", folder);

        File.AppendAllText(System.IO.Path.Combine(folder, "sources.yaml"), FilledIn(await DoneAsync("new", "source", "--id", "my-page", "--ref", "M001"), "My page").Replace("subtype: My page", "subtype: WebPage", StringComparison.Ordinal));
        File.AppendAllText(topic, FilledIn(await DoneAsync("new", "entity", "Example", "--subtype", "CitizenCampaign", "--id", "my-campaign"), "My campaign"));
        File.AppendAllText(topic, Sure(await DoneAsync("new", "relation", "ILLUSTRATES", "--from", "my-campaign", "--to", "citizen-diplomacy")));
        await DoneAsync("validate", "--seed", "graph-seed", "--seed", folder);

        string answer = await DoneAsync("ask", "examples-of-concept", "--concept", "citizen diplomacy", "--seed", "graph-seed", "--seed", folder);
        Assert.Contains("my-campaign/ILLUSTRATES/citizen-diplomacy", answer, StringComparison.Ordinal);
        Assert.Contains("my-page", answer, StringComparison.Ordinal);
    }

    private static string FilledIn(string template, string text) => template.Replace("\"\"", text, StringComparison.Ordinal);

    private static string Sure(string template) => template
        .Replace("basis: \"\"", "basis: verified", StringComparison.Ordinal)
        .Replace("confidence: \"\"", "confidence: high", StringComparison.Ordinal)
        .Replace("# evidence: [{source: \"\"}]", "evidence: [{source: M001}]", StringComparison.Ordinal);

    private static async Task<string> DoneAsync(params string[] arguments)
    {
        var run = await CapturedRun.OfAsync(arguments);

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return run.Output;
    }
}
