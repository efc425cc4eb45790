using ConceptGraph.Sessions.Neo4j;
using ConceptGraph.Tests.Browser;
using ConceptGraph.Tests.Neo4j;
using ConceptGraph.Tests.Queries;

namespace ConceptGraph.Tests.Explorer;

/// <summary>The whole of <c>teach</c> on a real Neo4j with a password: what stands in its way is said, and the link leads to the guide.</summary>
[Collection(BrowserGroup.Name)]
public sealed class TeachServerTests(BrowserFixture browser) : IAsyncLifetime
{
    private const string Password = "a-long-password";

    private string folder = "";
    private Neo4jServer? neo4j;

    private string[] Server => ["--server", neo4j!.Options.Uri, "--seed", CatalogueFiles.Seed];

    public async Task InitializeAsync()
    {
        if (new BrowserFactAttribute().Skip is null)
        {
            folder = Directory.CreateTempSubdirectory("conceptgraph-teach-").FullName;
            neo4j = await Neo4jServer.StartOwnAsync(Password);
        }
    }

    public async Task DisposeAsync()
    {
        await (neo4j?.DisposeAsync() ?? ValueTask.CompletedTask);
        if (folder.Length > 0)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>One test, as every case begins where the one before it ended.</summary>
    [BrowserFact]
    public async Task A_teacher_gets_from_the_first_mistake_to_the_guide()
    {
        string[] wrong = ["--password-file", PasswordFile("wrong", "not-the-password")];
        string[] right = ["--password-file", PasswordFile("right", Password + "\n")];
        await using var session = new Neo4jSession(neo4j!.Options);

        var withoutPassword = await RunningTeach.FailAsync(Server);
        Assert.Equal((ExitCode.NotLetIn, true), (withoutPassword.ExitCode, withoutPassword.Error.Contains("--password-file", StringComparison.Ordinal)));

        var wrongPassword = await RunningTeach.FailAsync([.. Server, .. wrong]);
        Assert.Equal((ExitCode.NotLetIn, true), (wrongPassword.ExitCode, wrongPassword.Error.Contains("--password-file", StringComparison.Ordinal)));
        Assert.DoesNotContain("not-the-password", wrongPassword.Output + wrongPassword.Error, StringComparison.Ordinal);

        var empty = await RunningTeach.FailAsync([.. Server, .. right]);
        Assert.Equal((ExitCode.Wrong, true), (empty.ExitCode, empty.Error.Contains("--seed-it", StringComparison.Ordinal)));

        await session.WriteAsync("CREATE (:Movie {title: 'of others'})");
        var foreign = await RunningTeach.FailAsync([.. Server, .. right, "--seed-it"]);
        Assert.Equal((ExitCode.Wrong, true), (foreign.ExitCode, foreign.Error.Contains("--beside-other-data", StringComparison.Ordinal)));

        await using var teach = await RunningTeach.StartAsync([.. Server, .. right, "--seed-it", "--beside-other-data", "--lang", "id"]);
        Assert.Single(await session.ReadAsync("MATCH (m:Movie) RETURN m"));
        Assert.DoesNotContain("NO_AUTH", teach.Link, StringComparison.Ordinal);

        await using var window = await browser.OpenAsync(teach.Link, "neo4j", Password);
        await window.BeginAsync();
        Assert.True(await window.NextSlideAsync());
        var expected = GraphElements.Of(await browser.Embedded.ReadAsync("MATCH p = (:Example)-[:USES]->(:Platform) RETURN p"));
        await window.QueryAsync("MATCH p = (:Example)-[:USES]->(:Platform) RETURN p");
        Assert.Equal(expected.Elements, (await window.DrawingAsync(expected.Nodes, expected.Relationships)).Elements);

        var again = await RunningTeach.FailAsync([.. Server, .. right, "--port", teach.Guides.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        Assert.Equal((ExitCode.Wrong, true), (again.ExitCode, again.Error.Contains("another port with --port", StringComparison.Ordinal)));
    }

    private string PasswordFile(string name, string password)
    {
        string path = System.IO.Path.Combine(folder, name);
        File.WriteAllText(path, password);
        return path;
    }
}
