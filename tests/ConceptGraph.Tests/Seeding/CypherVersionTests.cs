using System.Diagnostics;
using System.Text.Json;
using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions.Neo4j;
using ConceptGraph.Tests.Neo4j;

namespace ConceptGraph.Tests.Seeding;

/// <summary>What the seeder sends, held against Neo4j's own editor in Cypher 5 and 25.</summary>
[Collection(Neo4jGroup.Name)]
public sealed class CypherVersionTests(Neo4jFixture neo4j)
{
    [LanguageSupportFact]
    public async Task Every_statement_of_an_apply_is_valid_in_both_versions()
    {
        await using var emptied = await neo4j.OpenEmptyAsync(withoutSchema: true);
        using var recorder = new StatementRecorder();
        await using var session = new Neo4jSession(neo4j.Server.Options, recorder, TimeProvider.System);
        await session.ApplyAsync(GraphBuilder.Ring());
        await session.ApplyAsync(GraphBuilder.Ring().Without("concept-5").Entity("concept-1", "Example", "Campaign"), new() { MaxDeletes = 10 });

        var start = new ProcessStartInfo("node") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(System.IO.Path.Combine(SharedFolder.Repository, "tests/ConceptGraph.Tests/Seeding/lint.mjs"));
        start.ArgumentList.Add(LanguageSupportFactAttribute.Folder);
        using var node = Process.Start(start)!;
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(recorder.Statements.Concat(StoreSchema.Script(SeedFixtures.Own.RelationshipTypes).Split(";\n", StringSplitOptions.RemoveEmptyEntries)).Distinct()));
        node.StandardInput.Close();

        Assert.Equal("", await node.StandardOutput.ReadToEndAsync());
        await node.WaitForExitAsync();
        Assert.Equal(0, node.ExitCode);
    }

    private sealed class StatementRecorder() : DelegatingHandler(new SocketsHttpHandler())
    {
        public List<string> Statements { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var body = JsonDocument.Parse(await request.Content!.ReadAsStringAsync(cancellationToken));
            Statements.Add(body.RootElement.GetProperty("statement").GetString()!);
            return await base.SendAsync(request, cancellationToken);
        }
    }
}

/// <summary>A test with Neo4j's language support, which <c>.ci/run</c> installs; reported as skipped where it or the server is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LanguageSupportFactAttribute : FactAttribute
{
    public LanguageSupportFactAttribute() => Skip = Neo4jServer.Absence
        ?? (Directory.Exists(System.IO.Path.Combine(Folder, "node_modules/@neo4j-cypher/language-support"))
            ? null
            : "@neo4j-cypher/language-support is not installed: npm install --prefix tests/cypher-language @neo4j-cypher/language-support@2.0.0-next.38");

    /// <summary>Where it is installed; git ignores it.</summary>
    public static string Folder { get; } = System.IO.Path.Combine(SharedFolder.Repository, "tests/cypher-language");
}
