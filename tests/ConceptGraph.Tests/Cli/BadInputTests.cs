namespace ConceptGraph.Tests.Cli;

/// <summary>Every mistake of a user ends in a message, a hint and the right exit code.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData(2, "Did you mean 'validate'?", "validat")]
    [InlineData(2, "Did you mean '--seed'?", "validate", "--sed", "x")]
    [InlineData(2, "See 'conceptgraph show --help'.", "show")]
    [InlineData(2, "is no parameter", "query", "RETURN 1", "-P", "x")]
    [InlineData(2, "Did you mean '--concept'?", "ask", "examples-of-concept", "--concpt", "peace")]
    [InlineData(2, "Use http://localhost:7474 instead.", "query", "RETURN 1", "--server", "bolt://localhost")]
    [InlineData(1, "There is no seed folder", "validate", "--seed", "no-such-folder")]
    [InlineData(2, "'ask' needs <question>", "ask")]
    [InlineData(2, "'--limit' is a whole number from 1, not '0'.", "search", "israel", "--limit", "0")]
    [InlineData(2, "'--limit' is a whole number from 1, not 'many'.", "path", "facebook", "twitter", "--limit", "many")]
    [InlineData(2, "'--accessed' is a date such as 2021-12-03, not 'today'.", "show", "facebook", "--cite", "text", "--accessed", "today")]
    [InlineData(2, "Must be one of: 'questions'", "list", "everything")]
    [InlineData(2, "A value is missing after '--to'.", "ask", "timeline", "--from=2012", "--to")]
    [InlineData(1, "is an entity of the kind Instrument, and one of the kind Concept is asked for", "ask", "examples-of-concept", "--concept", "facebook")]
    [InlineData(1, "'limit' is a whole number from 1, not 'x'.", "ask", "degree-ranking", "--limit", "x")]
    [InlineData(1, "-P name=value", "query", "RETURN $x")]
    [InlineData(1, "is there already and not empty", "new", "dataset", "graph-seed")]
    [InlineData(1, "Did you mean 'my-facts'?", "new", "dataset", "My Facts")]
    [InlineData(1, "Did you mean 'facebook'?", "show", "fcebook")]
    [InlineData(1, "Did you mean 'timeline'?", "ask", "timelin")]
    [InlineData(1, "needs the parameter 'concept'", "ask", "examples-of-concept")]
    [InlineData(1, "Nothing in the graph is called", "search", "qqqqqqqq")]
    [InlineData(1, "Both ends", "path", "facebook", "Facebook")]
    [InlineData(1, "^", "query", "MATCH (n RETURN n")]
    [InlineData(1, "AccessMode", "query", "CREATE (n)")]
    [InlineData(1, "x.txt", "query", "RETURN 1", "--server", "http://localhost:1", "--password-file", "x.txt")]
    [InlineData(1, "Did you mean 'Example'?", "new", "entity", "Exampl")]
    [InlineData(3, "No server answers", "query", "RETURN 1", "--server", "http://localhost:1")]
    public async Task The_message_says_what_to_do(int exitCode, string message, params string[] arguments)
    {
        var run = await CapturedRun.OfAsync(arguments);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(message == "AccessMode" ? "read" : message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_runaway_query_is_stopped_by_its_time_limit()
    {
        var run = await CapturedRun.OfAsync("query", "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b)", "--timeout", "0.2");

        Assert.Equal(6, run.ExitCode);
    }

    [Fact]
    public async Task A_cancelled_command_ends_as_interrupted()
    {
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(10));
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var terminal = new ConceptGraph.Cli.Terminals.Terminal { Output = output, Error = error, Directory = ConceptGraph.Engine.Tests.Shared.SharedFolder.Repository };

        int code = await ConceptGraph.Cli.CommandLine.RunAsync(
            ["query", "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b)"], terminal, cancelled.Token);

        Assert.Equal(130, code);
    }
}
