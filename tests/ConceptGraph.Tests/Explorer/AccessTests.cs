using System.Net.Http.Headers;
using System.Text;
using ConceptGraph.Explorer;
using ConceptGraph.Explorer.Hosting;

namespace ConceptGraph.Tests.Explorer;

/// <summary>Who is let in, and how much they may ask for.</summary>
public sealed class AccessTests
{
    private const string One = """{"statement":"RETURN 1 AS x"}""";

    [Fact]
    public async Task A_graph_is_read_only_unless_told_otherwise()
    {
        await using var server = await StartAsync(new ServeOptions { Graph = "empty", Urls = ExplorerFixture.Empty.Urls });

        var (status, body) = await PostAsync(server, """{"statement":"CREATE (n) RETURN n"}""");

        Assert.Equal(400, status);
        Assert.Contains("Neo.ClientError.Statement.AccessMode", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 401, "No authentication header supplied.")]
    [InlineData("neo4j:wrong", 401, "Invalid credential.")]
    [InlineData("bob:secret word", 401, "Invalid credential.")]
    [InlineData("neo4j:secret word", 202, "[[1]]")]
    public async Task A_password_is_asked_for_when_there_is_one(string? credentials, int status, string expected)
    {
        await using var server = await StartAsync(ExplorerFixture.Empty with { Password = "secret word" });
        using var request = Request(server, One);
        request.Headers.Authorization = credentials is null ? null : new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials)));

        var answer = await QueryClient.SendAsync(request);

        Assert.Equal(status, answer.Status);
        Assert.Contains(expected, answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    [InlineData("http://192.0.2.1:0")]
    public async Task Other_machines_are_let_in_only_with_a_password(string url)
    {
        var error = await Assert.ThrowsAsync<ExplorerException>(() => ExplorerServer.StartAsync(ExplorerFixture.Empty with { Urls = [url] }));

        Assert.Contains("password", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_name_of_another_domain_is_refused()
    {
        await using var server = await StartAsync(ExplorerFixture.Empty);
        using var request = Request(server, One);
        request.Headers.Host = "evil.example";

        Assert.Equal(400, (await QueryClient.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("http://localhost:3000", true)]
    [InlineData("https://evil.example", false)]
    public async Task Only_pages_of_this_machine_may_ask(string origin, bool allowed)
    {
        await using var server = await StartAsync(ExplorerFixture.Empty);
        using var request = Request(server, One);
        request.Headers.Add("Origin", origin);
        using var client = new HttpClient();

        using var response = await client.SendAsync(request);

        Assert.Equal(allowed, response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        await using var server = await StartAsync(ExplorerFixture.Empty with { MaxBodyBytes = 1000 });

        Assert.Equal(413, (await PostAsync(server, QueryClient.Statement("RETURN '" + new string('x', 2000) + "'"))).Status);
        Assert.Equal(202, (await PostAsync(server, One)).Status);
    }

    [Fact]
    public async Task Rows_and_time_are_limited()
    {
        await using var server = await StartAsync(ExplorerFixture.Empty with { MaxRows = 10, Timeout = TimeSpan.FromMilliseconds(200) });

        var rows = await PostAsync(server, QueryClient.Statement("UNWIND range(1, 100000) AS x RETURN x"));
        var time = await PostAsync(server, QueryClient.Statement("UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y WITH x, y WHERE x < 0 AND y < 0 RETURN count(*)"));

        Assert.Contains("\"errors\"", rows.Body, StringComparison.Ordinal);
        Assert.Contains("TransactionTimedOut", time.Body, StringComparison.Ordinal);
        Assert.Equal(202, (await PostAsync(server, One)).Status);
    }

    [Fact]
    public async Task Open_transactions_are_limited()
    {
        await using var server = await StartAsync(ExplorerFixture.Empty with { MaxTransactions = 1 });
        var address = new Uri(server.Urls.Single());
        await QueryClient.BeginAsync(address);

        Assert.Contains("Neo.TransientError", (await QueryClient.PostAsync(address, "/tx", "{}")).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain", "application/json", 415)]
    [InlineData("application/json", "text/html", 406)]
    [InlineData("application/json", "*/*", 202)]
    public async Task Media_types_are_agreed_on(string content, string accept, int status)
    {
        await using var server = await StartAsync(ExplorerFixture.Empty);

        Assert.Equal(status, (await QueryClient.PostAsync(new Uri(server.Urls.Single()), "", One, content, accept)).Status);
    }

    [Fact]
    public async Task A_port_in_use_is_said()
    {
        await using var server = await StartAsync(ExplorerFixture.Empty);

        var error = await Assert.ThrowsAsync<ExplorerException>(() => StartAsync(ExplorerFixture.Empty with { Urls = [server.Urls.Single()] }));

        Assert.Contains("in use", error.Message, StringComparison.Ordinal);
    }

    private static Task<ExplorerServer> StartAsync(ServeOptions options) => ExplorerServer.StartAsync(options);

    private static Task<(int Status, string Body)> PostAsync(ExplorerServer server, string body) => QueryClient.PostAsync(new Uri(server.Urls.Single()), "", body);

    private static HttpRequestMessage Request(ExplorerServer server, string body) => new(HttpMethod.Post, new Uri(new Uri(server.Urls.Single()), "/db/neo4j/query/v2"))
    {
        Content = new StringContent(body, new MediaTypeHeaderValue("application/json")),
    };
}
