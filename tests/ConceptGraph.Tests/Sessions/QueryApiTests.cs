using System.Text;
using System.Text.Json;
using ConceptGraph.Sessions;
using ConceptGraph.Sessions.Neo4j;
using ConceptGraph.Tests.Neo4j;

namespace ConceptGraph.Tests.Sessions;

/// <summary>What <see cref="Neo4jSession"/> makes of answers that a healthy server does not give.</summary>
public sealed class QueryApiTests
{
    private const string One = """{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}]]},"bookmarks":["FB:1"]}""";

    private static Func<HttpResponseMessage> Deadlock { get; } =
        ScriptedHandler.Json(400, """{"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"deadlock"}]}""");

    [Fact]
    public async Task A_passing_error_is_tried_again()
    {
        var handler = new ScriptedHandler(Deadlock, ScriptedHandler.Refuse(), ScriptedHandler.Json(202, One));

        Assert.Equal(1L, await Session(handler).ValueAsync("RETURN 1 AS x"));
        Assert.Equal(3, handler.Bodies.Count);
    }

    [Fact]
    public async Task A_write_that_is_not_idempotent_is_sent_once()
    {
        var handler = new ScriptedHandler(Deadlock);

        await Assert.ThrowsAsync<TransientException>(() => Session(handler).WriteAsync("CREATE (n)"));
        Assert.Single(handler.Bodies);
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.Terminated")]
    [InlineData("Neo.TransientError.Transaction.LockClientStopped")]
    [InlineData("Neo.ClientError.Statement.SyntaxError")]
    public async Task What_trying_again_cannot_help_is_sent_once(string code)
    {
        var handler = new ScriptedHandler(ScriptedHandler.Json(400, $$"""{"errors":[{"code":"{{code}}","message":"no"}]}"""));

        var error = await Assert.ThrowsAnyAsync<Neo4jException>(() => Session(handler).ReadAsync("RETURN 1"));
        Assert.Equal(code, error.Code);
        Assert.Single(handler.Bodies);
    }

    [Fact]
    public async Task Trying_again_ends_with_the_time_allowed()
    {
        var handler = new ScriptedHandler(Deadlock);

        await Assert.ThrowsAsync<TransientException>(() => Session(handler).ReadAsync("RETURN 1"));
        Assert.InRange(handler.Bodies.Count, 4, 6);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_a_failure_wherever_it_breaks()
    {
        for (int length = 0; length < One.Length; length++)
        {
            string part = One[..length];
            var error = await Assert.ThrowsAsync<ServiceUnavailableException>(
                () => Session(new ScriptedHandler(ScriptedHandler.Json(202, part)), tries: false).ReadAsync("RETURN 1 AS x"));
            Assert.Contains("broke off", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Errors_after_rows_are_raised()
    {
        const string body = """{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}]]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}""";


        var error = await Assert.ThrowsAsync<ClientException>(() => Session(new ScriptedHandler(ScriptedHandler.Json(202, body))).ReadAsync("RETURN 1 AS x"));
        Assert.Equal("/ by zero", error.Message);
    }

    [Theory]
    [InlineData(200, "text/html", "<html>Sign in</html>")]
    [InlineData(502, "text/html", "<html>Bad gateway</html>")]
    [InlineData(200, "text/plain", "hello")]
    public async Task A_page_of_a_proxy_is_no_server(int status, string mediaType, string body)
    {
        var handler = new ScriptedHandler(ScriptedHandler.Text(status, mediaType, body));

        var error = await Assert.ThrowsAsync<ServiceUnavailableException>(() => Session(handler, tries: false).ReadAsync("RETURN 1"));
        Assert.Contains(mediaType, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_is_said_to_be_one()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Json(401, """{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"Invalid credential."}]}"""));

        var error = await Assert.ThrowsAsync<AuthenticationException>(() => Session(handler).ReadAsync("RETURN 1"));
        Assert.Contains("password", error.Hint, StringComparison.Ordinal);
        Assert.Equal(ExitCode.NotLetIn, ExitCode.For(error));
    }

    [Theory]
    [InlineData("bob", "word", "bob:word")]
    [InlineData(null, "word", "neo4j:word")]
    [InlineData(null, null, null)]
    public async Task A_password_without_a_user_is_that_of_neo4j(string? user, string? password, string? sent)
    {
        var handler = new ScriptedHandler(ScriptedHandler.Json(202, One));
        await using var session = new Neo4jSession(new Neo4jOptions { Username = user, Password = password }, handler, TimeProvider.System);

        await session.ReadAsync("RETURN 1 AS x");

        Assert.Equal(sent, handler.Authorization is { Parameter: { } parameter } ? Encoding.UTF8.GetString(Convert.FromBase64String(parameter)) : null);
    }

    [Fact]
    public async Task Reads_carry_the_bookmarks_of_what_came_before()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Json(202, One));
        var session = Session(handler);

        await session.ValueAsync("RETURN 1 AS x");
        await session.ValueAsync("RETURN 1 AS x");

        Assert.False(JsonDocument.Parse(handler.Bodies[0]).RootElement.TryGetProperty("bookmarks", out _));
        Assert.Equal("FB:1", JsonDocument.Parse(handler.Bodies[1]).RootElement.GetProperty("bookmarks")[0].GetString());
    }

    [Fact]
    public async Task Values_never_become_part_of_the_statement()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Json(202, One));

        await Session(handler).ValueAsync("RETURN $x AS x", ("x", "'}) DETACH DELETE n //"));

        Assert.Equal("RETURN $x AS x", JsonDocument.Parse(handler.Bodies[0]).RootElement.GetProperty("statement").GetString());
    }

    [Theory]
    [InlineData("bolt://localhost:7687", "http://localhost:7474")]
    [InlineData("neo4j+s://example.org", "https://example.org:7473")]
    [InlineData("localhost", "http://localhost:7474")]
    [InlineData("http://neo4j:secret@localhost:7474", "--password-file")]
    public void An_address_of_another_kind_is_answered_with_the_one_to_use(string address, string use)
    {
        var error = Assert.Throws<ClientException>(() => new Neo4jSession(new Neo4jOptions { Uri = address }));

        Assert.Contains(use, error.Hint, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    private static Neo4jSession Session(ScriptedHandler handler, bool tries = true) =>
        new(new Neo4jOptions { MaxRetryTime = tries ? TimeSpan.FromSeconds(30) : TimeSpan.Zero }, handler, new SkippingTime());
}
