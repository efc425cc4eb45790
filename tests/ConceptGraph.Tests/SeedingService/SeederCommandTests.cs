using System.Text.Json;
using ConceptGraph.Explorer.Hosting;
using ConceptGraph.Tests.Explorer;
using ConceptGraph.Tests.Neo4j;
using ConceptGraph.Tests.Seeding;

namespace ConceptGraph.Tests.SeedingService;

/// <summary>The seeder as its users meet it: verbs, words, exit codes. It runs against the explorer, which speaks the same protocol as a Neo4j.</summary>
[Collection(ExplorerGroup.Name)]
public sealed class SeederCommandTests(ExplorerFixture explorer) : IDisposable
{
    private readonly SeedOnDisk seed = new();

    public void Dispose() => seed.Dispose();

    [Fact]
    public async Task An_apply_is_the_default_and_a_second_one_changes_nothing()
    {
        await using var session = await explorer.OpenEmptyAsync();

        var first = await RunAsync();
        var second = await RunAsync("apply");

        Assert.Equal((0, "Applied and verified: 7 added, 0 changed, 0 removed.\n", ""), (first.Code, first.Output, first.Error));
        Assert.Equal((0, "Nothing to change: the store holds the seed.\n", ""), (second.Code, second.Output, second.Error));
        await ReadBack.AssertHoldsAsync(session, seed.Graph);
        Assert.Equal((0, "Nothing to change.\n"), await AnswerAsync("plan"));
        Assert.Equal((0, "Verified: 7 nodes and 0 relationships are as in the seed, property by property.\n"), await AnswerAsync("verify"));
        var (code, status) = await AnswerAsync("status");
        Assert.Equal(0, code);
        Assert.Matches("^Neo4j 5\\.26.* at http://127.*\nsample 1\\.0\\.0: applied, 8 nodes, 0 relationships, digest [0-9a-f]{64}, 2", status);
    }

    [Fact]
    public async Task A_plan_shows_what_would_be_done_and_does_nothing()
    {
        await using var session = await explorer.OpenEmptyAsync();

        var plan = await RunAsync("plan");

        Assert.Equal(5, plan.Code);
        Assert.Contains("+ Entity israel  (not in the store)\n", plan.Output, StringComparison.Ordinal);
        Assert.Contains("7 to add, 0 to change, 0 to remove", plan.Output, StringComparison.Ordinal);
        Assert.Equal(0L, await session.ValueAsync("MATCH (n) RETURN count(n)"));
        Assert.Equal(5, (await RunAsync("status")).Code);
    }

    [Fact]
    public async Task Verify_shows_what_somebody_edited_field_by_field()
    {
        await using var session = await explorer.OpenEmptyAsync();
        await RunAsync();
        await session.WriteAsync("MATCH (n:Entity {id: 'israel'}) SET n.name = 'edited'");

        var text = await RunAsync("verify");
        var json = await RunAsync("plan", "--format", "json");

        Assert.Equal((5, 5), (text.Code, json.Code));
        Assert.Contains("~ Entity israel  (differs from the seed)\n    name: \"edited\" -> \"Israel\"\n", text.Output, StringComparison.Ordinal);
        Assert.Contains("\"edited\"", json.Output, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(json.Output).RootElement.ValueKind);
    }

    [Fact]
    public async Task A_database_of_others_is_left_alone_unless_allowed()
    {
        await using var session = await explorer.OpenEmptyAsync();
        await session.WriteAsync("CREATE (:Person {name: 'theirs'})");

        var refused = await RunAsync();
        Assert.Equal(1, refused.Code);
        Assert.Contains("--beside-other-data", refused.Error, StringComparison.Ordinal);

        Assert.Equal(0, (await RunAsync("--beside-other-data")).Code);
        Assert.Equal(1L, await session.ValueAsync("MATCH (n:Person) RETURN count(n)"));
    }

    [Fact]
    public async Task A_seed_that_lost_its_facts_is_refused_unless_allowed()
    {
        await using var session = await explorer.OpenEmptyAsync();
        await RunAsync();
        seed.Write(SeedOnDisk.Topic, "topic: {id: things, name: Things, nameId: Hal}\n");

        var refused = await RunAsync();
        Assert.Equal(6, refused.Code);
        Assert.Contains("5 of 8", refused.Error, StringComparison.Ordinal);
        Assert.Contains("--max-deletes 5", refused.Error, StringComparison.Ordinal);

        var kept = await RunAsync("--no-prune");
        Assert.Equal(0, kept.Code);
        Assert.Contains("Entity 'iran' left the seed and stays: pruning is off.", kept.Error, StringComparison.Ordinal);
        Assert.Equal(1L, await session.ValueAsync("MATCH (n:Entity {id: 'iran'}) RETURN count(n)"));

        Assert.Equal((0, "Applied and verified: 0 added, 0 changed, 5 removed.\n"), await AnswerAsync("apply", "--max-deletes", "5"));
        await ReadBack.AssertHoldsAsync(session, seed.Graph);
    }

    [Fact]
    public async Task An_invalid_seed_is_reported_with_every_mistake_and_nothing_is_written()
    {
        await using var session = await explorer.OpenEmptyAsync();
        seed.Replace(SeedOnDisk.Topic, "kind: Concept, subtype: Theory, name: Realism", "kind: Konzept, subtype: Theory, name: Realism");
        seed.Replace(SeedOnDisk.Topic, "name: Iran", "nam: Iran");

        var run = await RunAsync();

        Assert.Equal(1, run.Code);
        Assert.Contains("things.yaml:3:", run.Error, StringComparison.Ordinal);
        Assert.Contains("things.yaml:6:", run.Error, StringComparison.Ordinal);
        Assert.Equal(0L, await session.ValueAsync("MATCH (n) RETURN count(n)"));
    }

    [Fact]
    public async Task A_wrong_password_ends_with_4()
    {
        await using var server = await ExplorerServer.StartAsync(ExplorerFixture.Empty with { Password = "secret word" });
        string file = System.IO.Path.Combine(seed.Folder, "password.txt");
        await File.WriteAllTextAsync(file, "another word\n");

        var run = await SeederRun.OfAsync("apply", "--seed", seed.Folder, "--server", server.Urls.Single(), "--password-file", file);

        Assert.Equal(4, run.Code);
        Assert.Contains("--password-file", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("another word", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, "No server answers at http://127.0.0.1:1/", "apply", "--server", "http://127.0.0.1:1", "--wait", "0")]
    [InlineData(2, "Use http://localhost:7474 instead.", "apply", "--server", "bolt://localhost:7687")]
    [InlineData(2, "Write it like http://db.example:7474.", "apply", "--server", "db.example:7474")]
    [InlineData(2, "There is no seed folder 'nowhere'.", "apply", "--seed", "nowhere")]
    [InlineData(2, "Unknown verb 'aply'. Did you mean 'apply'?", "aply")]
    [InlineData(2, "Unknown option '--sever'. Did you mean '--server'?", "plan", "--sever", "x")]
    [InlineData(2, "--max-deletes takes a whole number that is not negative, and 'many' is none.", "apply", "--max-deletes", "many")]
    public async Task What_cannot_be_done_says_why(int code, string words, params string[] arguments)
    {
        var run = await SeederRun.OfAsync([.. arguments, "--seed", seed.Folder]);

        Assert.Equal(code, run.Code);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    private Task<SeederRun> RunAsync(params string[] arguments) =>
        SeederRun.OfAsync([.. arguments, "--seed", seed.Folder, "--server", explorer.Address.ToString()]);

    private async Task<(int Code, string Output)> AnswerAsync(params string[] arguments)
    {
        var run = await RunAsync(arguments);
        return (run.Code, run.Output);
    }
}
