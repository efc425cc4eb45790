using ConceptGraph.Explorer.Hosting;

namespace ConceptGraph.Tests.Explorer;

[Collection(ExplorerGroup.Name)]
public sealed class TransactionTests(ExplorerFixture explorer)
{
    private const string Count = """{"statement":"MATCH (n:T) RETURN count(n) AS n"}""";

    [Fact]
    public async Task Others_see_what_is_written_only_after_the_commit()
    {
        await QueryClient.EmptyAsync(explorer.Address);
        string id = await QueryClient.BeginAsync(explorer.Address);

        await PostAsync($"/tx/{id}", """{"statement":"CREATE (:T)"}""", 202);
        Assert.Contains("[[1]]", await PostAsync($"/tx/{id}", Count, 202), StringComparison.Ordinal);
        Assert.Contains("[[0]]", await PostAsync("", Count, 202), StringComparison.Ordinal);
        Assert.Equal("""{"bookmarks":[?]}""", QueryClient.Normalize(await PostAsync($"/tx/{id}/commit", "{}", 202)));
        Assert.Contains("[[1]]", await PostAsync("", Count, 202), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_can_come_with_the_beginning_and_with_the_commit()
    {
        await QueryClient.EmptyAsync(explorer.Address);
        string id = await QueryClient.BeginAsync(explorer.Address, """{"statement":"CREATE (:T)"}""");

        Assert.Equal(
            """{"data":{"fields":["n"],"values":[[1]]},"bookmarks":[?]}""", QueryClient.Normalize(await PostAsync($"/tx/{id}/commit", Count, 202)));
        await PostAsync($"/tx/{id}", "{}", 404);
    }

    [Fact]
    public async Task Rolled_back_is_forgotten()
    {
        await QueryClient.EmptyAsync(explorer.Address);
        string id = await QueryClient.BeginAsync(explorer.Address, """{"statement":"CREATE (:T)"}""");
        var address = new Uri(explorer.Address, $"/db/neo4j/query/v2/tx/{id}");

        Assert.Equal((200, ""), await QueryClient.SendAsync(new HttpRequestMessage(HttpMethod.Delete, address)));
        Assert.Equal(404, (await QueryClient.SendAsync(new HttpRequestMessage(HttpMethod.Delete, address))).Status);
        Assert.Contains("[[0]]", await PostAsync("", Count, 202), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RETURN x", 400)]
    [InlineData("UNWIND [1, 0] AS x RETURN 1 / x", 202)]
    public async Task A_failed_statement_ends_it(string statement, int status)
    {
        await QueryClient.EmptyAsync(explorer.Address);
        string id = await QueryClient.BeginAsync(explorer.Address, """{"statement":"CREATE (:T)"}""");

        await PostAsync($"/tx/{id}", QueryClient.Statement(statement), status);
        await PostAsync($"/tx/{id}/commit", "{}", 404);
        Assert.Contains("[[0]]", await PostAsync("", Count, 202), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_request_leaves_it_open()
    {
        string id = await QueryClient.BeginAsync(explorer.Address);

        await PostAsync($"/tx/{id}", """{"foo":1}""", 400);
        await PostAsync($"/tx/{id}/commit", "{}", 202);
    }

    [Fact]
    public async Task One_for_reading_refuses_to_write()
    {
        string id = await QueryClient.BeginAsync(explorer.Address, """{"accessMode":"READ"}""");

        Assert.Contains("Statement.AccessMode", await PostAsync($"/tx/{id}", """{"statement":"CREATE (:T)"}""", 400), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_can_be_open_while_one_only_reads()
    {
        await QueryClient.EmptyAsync(explorer.Address);
        string reader = await QueryClient.BeginAsync(explorer.Address, Count);
        string writer = await QueryClient.BeginAsync(explorer.Address, """{"statement":"CREATE (:T)"}""");

        await PostAsync($"/tx/{writer}/commit", "{}", 202);
        Assert.Contains("[[1]]", await PostAsync($"/tx/{reader}/commit", Count, 202), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_nobody_comes_back_for_expires()
    {
        await using var server = await ExplorerServer.StartAsync(ExplorerFixture.Empty with { TransactionIdleTime = TimeSpan.FromMilliseconds(100) });
        var address = new Uri(server.Urls.Single());
        string id = await QueryClient.BeginAsync(address, """{"statement":"CREATE (:T)"}""");

        // The next writer has to wait until it has expired.
        Assert.Equal(202, (await QueryClient.PostAsync(address, "", """{"statement":"CREATE (:U)"}""")).Status);
        Assert.Equal(404, (await QueryClient.PostAsync(address, $"/tx/{id}/commit", "{}")).Status);
        Assert.Contains("[[0]]", (await QueryClient.PostAsync(address, "", Count)).Body, StringComparison.Ordinal);
    }

    private async Task<string> PostAsync(string path, string body, int expectedStatus)
    {
        var (status, answer) = await QueryClient.PostAsync(explorer.Address, path, body);
        Assert.True(status == expectedStatus, $"{status}: {answer}");
        return answer;
    }
}
