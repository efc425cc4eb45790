using ConceptGraph.Engine.Tests.Differential;
using ConceptGraph.Engine.Tests.Shared;

namespace ConceptGraph.Engine.Tests.Neo4jAnswers;

/// <summary>
/// The corners of the language, one file a class of behaviour. Write queries into a file and run <see cref="Record"/> with <c>CONCEPTGRAPH_UPDATE=1</c>: a real Neo4j adds its answers.
/// </summary>
public sealed class LanguageTests
{
    public static TheoryData<string> Queries => [.. LanguageFile.All.SelectMany(file => file.Entries.Select(entry => $"{file.Name}: {entry.Query}"))];

    [Theory]
    [MemberData(nameof(Queries))]
    public void Same_answer_as_Neo4j(string named)
    {
        int colon = named.IndexOf(": ", StringComparison.Ordinal);
        string query = named[(colon + 2)..];
        string expected = LanguageFile.All.Single(f => f.Name == named[..colon]).Entries.First(e => e.Query == query).Expected;
        var side = new EmbeddedSide();
        side.Load(LanguageFile.Graph);

        string actual = LanguageFile.Write(side.Run(query, after: null));

        // What Neo4j calls a failure of its own may be any error.
        Assert.True(actual == expected || (expected.StartsWith("    ! Neo.DatabaseError", StringComparison.Ordinal) && actual.StartsWith("    !", StringComparison.Ordinal)), $"{query}\n{actual}\nin place of\n{expected}");
    }

    [Neo4jFact]
    public async Task Record()
    {
        if (Environment.GetEnvironmentVariable("CONCEPTGRAPH_UPDATE") is not "1")
        {
            return;
        }

        await using var server = await Neo4jServer.StartAsync();
        using var neo4j = new Neo4jSide(server);
        await neo4j.LoadAsync(LanguageFile.Graph);
        foreach (var file in LanguageFile.All)
        {
            await file.RecordAsync(query => neo4j.RunAsync(query, "RETURN 1"));
        }
    }
}
