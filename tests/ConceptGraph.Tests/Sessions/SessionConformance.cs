using ConceptGraph.Engine;
using ConceptGraph.Engine.Values.Spatial;
using ConceptGraph.Engine.Values.Temporal;
using ConceptGraph.Sessions;
using ConceptGraph.Tests.Neo4j;

namespace ConceptGraph.Tests.Sessions;

/// <summary>What every session promises. One test class for each kind of session holds it to all of these.</summary>
internal static class SessionConformance
{
    private static readonly Dictionary<string, Func<ICypherSession, Task>> Tests = new(StringComparer.Ordinal)
    {
        ["Parameters come back as sent"] = ParametersRoundTripAsync,
        ["Properties come back as stored"] = PropertiesRoundTripAsync,
        ["Nodes, relationships and paths are read"] = GraphElementsAsync,
        ["Counters tell what changed"] = CountersAsync,
        ["Keys are there without rows"] = KeysAsync,
        ["Read access does not write"] = AccessModeAsync,
        ["Errors carry their code"] = ErrorsAsync,
        ["An error after rows is raised"] = ErrorAfterRowsAsync,
        ["Rows stream"] = StreamingAsync,
        ["Reading can be cancelled"] = CancellationAsync,
        ["A time limit ends a statement"] = TimeoutAsync,
        ["A statement within its limit takes effect"] = WithinTimeoutAsync,
        ["Statements run at once"] = ConcurrencyAsync,
    };

    public static TheoryData<string> Promises => [.. Tests.Keys];

    private static IReadOnlyDictionary<string, object?> Values { get; } = new Dictionary<string, object?>
    {
        ["null"] = null,
        ["true"] = true,
        ["largest"] = long.MaxValue,
        ["smallest"] = long.MinValue,
        ["float"] = 0.1,
        ["whole float"] = 1.0,
        ["large float"] = double.MaxValue,
        ["tiny float"] = double.Epsilon,
        ["NaN"] = double.NaN,
        ["infinity"] = double.PositiveInfinity,
        ["minus infinity"] = double.NegativeInfinity,
        ["text"] = "line\nquote ' \" backtick ` backslash \\ null \u0000 עברית 🕊 e\u0301",
        ["empty"] = "",
        ["long text"] = new string('ü', 100_000),
        ["date"] = LocalDate.Parse("2013-07-21"),
        ["early date"] = LocalDate.Parse("-0044-03-15"),
        ["local time"] = LocalTime.Parse("12:34:56.123456789"),
        ["time"] = OffsetTime.Parse("12:34:56+07:00"),
        ["local datetime"] = LocalDateTime.Parse("2013-07-21T12:34:56"),
        ["datetime"] = ZonedDateTime.Parse("2013-07-21T12:34:56+07:00"),
        ["zoned datetime"] = ZonedDateTime.Parse("2013-07-21T12:34:56+07:00[Asia/Jakarta]"),
        ["duration"] = Duration.Parse("P1Y2M3DT4H5M6.789S"),
        ["point"] = Point.Of(CoordinateReferenceSystem.Get(4326), 106.8, -6.2),
        ["point in space"] = Point.Of(CoordinateReferenceSystem.Get(9157), 1, 2, 3),
        ["list"] = new List<object?> { 1L, "a", null, new List<object?> { 2.5 } },
        ["map"] = new Dictionary<string, object?> { ["a"] = 1L, ["b`'"] = new Dictionary<string, object?> { ["c"] = null } },
    };

    /// <summary>Holds a session, on an empty graph, to one of the promises.</summary>
    public static Task KeepsAsync(ICypherSession session, string promise) => Tests[promise](session);

    /// <summary>A parameter comes back as it was sent.</summary>
    private static async Task ParametersRoundTripAsync(ICypherSession session)
    {
        foreach (var (name, value) in Values)
        {
            object? back = await session.ValueAsync("RETURN $value AS value", ("value", value));
            Assert.True(ValueAssert.AreSame(value, back), $"{name}: sent {value}, got {back}");
        }
    }

    /// <summary>A stored property comes back as it was stored.</summary>
    private static async Task PropertiesRoundTripAsync(ICypherSession session)
    {
        foreach (var (name, value) in Values.Where(pair => pair.Value is not (null or List<object?> or Dictionary<string, object?>)))
        {
            await session.WriteAsync("CREATE (:Value {name: $name, value: $value})", ("name", name), ("value", value));
            object? back = await session.ValueAsync("MATCH (n:Value {name: $name}) RETURN n.value", ("name", name));
            Assert.True(ValueAssert.AreSame(value, back), $"{name}: stored {value}, got {back}");
        }
    }

    private static async Task GraphElementsAsync(ICypherSession session)
    {
        await session.WriteAsync("CREATE (:A:B {name: 'a'})-[:KNOWS {since: 2013}]->(:C {name: 'c'})");

        var record = (await session.ReadAsync("MATCH p = (c:C)<-[r:KNOWS]-(a:A) RETURN a, r, p"))[0];

        var node = record.As<Node>("a");
        var relationship = record.As<Relationship>("r");
        var path = record.As<ConceptGraph.Sessions.Path>("p");
        Assert.Equal(["A", "B"], node.Labels);
        Assert.Equal("a", node.Properties["name"]);
        Assert.Equal("KNOWS", relationship.Type);
        Assert.Equal(2013L, relationship.Properties["since"]);
        Assert.Equal(node.ElementId, relationship.StartNodeElementId);
        Assert.Equal(["c", "a"], path.Nodes.Select(n => n.Properties["name"]));
        Assert.Equal(relationship.ElementId, Assert.Single(path.Relationships).ElementId);
    }

    private static async Task CountersAsync(ICypherSession session)
    {
        var created = (await session.WriteAsync("CREATE (:A {x: 1, y: 2})-[:R]->(:B)")).Counters;
        var changed = (await session.WriteAsync("MATCH (a:A) SET a.x = 2, a:C REMOVE a:A")).Counters;
        var deleted = (await session.WriteAsync("MATCH (n) DETACH DELETE n")).Counters;
        var read = (await session.ExecutableQuery("MATCH (n) RETURN n").ExecuteAsync()).Summary.Counters;

        Assert.Equal(new Counters(NodesCreated: 2, RelationshipsCreated: 1, PropertiesSet: 2, LabelsAdded: 2), created);
        Assert.Equal(new Counters(PropertiesSet: 1, LabelsAdded: 1, LabelsRemoved: 1), changed);
        Assert.Equal(new Counters(NodesDeleted: 2, RelationshipsDeleted: 1), deleted);
        Assert.False(read.ContainsUpdates);
    }

    private static async Task KeysAsync(ICypherSession session)
    {
        var result = await session.ExecutableQuery("MATCH (n:Nobody) RETURN n.a AS first, n.b AS `second one`").ExecuteAsync();

        Assert.Equal(["first", "second one"], result.Keys);
        Assert.Empty(result.Records);
    }

    /// <summary>Under read access a statement that writes is refused and writes nothing.</summary>
    private static async Task AccessModeAsync(ICypherSession session)
    {
        await Assert.ThrowsAsync<ClientException>(() => session.ExecutableQuery("CREATE (:Forbidden)").ExecuteAsync());

        Assert.Equal(0L, await session.ValueAsync("MATCH (n:Forbidden) RETURN count(n)"));
    }

    private static async Task ErrorsAsync(ICypherSession session)
    {
        async Task<string> CodeOf(string text, params (string, object?)[] parameters) =>
            (await Assert.ThrowsAsync<ClientException>(() => session.ReadAsync(text, parameters))).Code;

        Assert.Equal("Neo.ClientError.Statement.SyntaxError", await CodeOf("RETRUN 1"));
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", await CodeOf("RETURN unknown"));
        Assert.Equal("Neo.ClientError.Statement.ParameterMissing", await CodeOf("RETURN $missing"));
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", await CodeOf("UNWIND [1, 0] AS x RETURN 1 / x"));
        Assert.Equal("", await CodeOf("RETURN $value", ("value", new Uri("http://example.org"))));
    }

    /// <summary>Rows before an error are handed over, and then the error is raised; a failed statement leaves nothing behind.</summary>
    private static async Task ErrorAfterRowsAsync(ICypherSession session)
    {
        var rows = new List<object?>();
        var error = await Assert.ThrowsAsync<ClientException>(async () =>
        {
            await using var cursor = await session.RunAsync(new Statement("UNWIND [2, 1, 0] AS x RETURN 2 / x AS y"));
            await foreach (var record in cursor)
            {
                rows.Add(record[0]);
            }
        });

        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", error.Code);
        Assert.True(rows.Count <= 2);
        await Assert.ThrowsAsync<ClientException>(() => session.WriteAsync("CREATE (:Half) WITH 1 AS x UNWIND [1, 0] AS y RETURN x / y"));
        Assert.Equal(0L, await session.ValueAsync("MATCH (n:Half) RETURN count(n)"));
    }

    /// <summary>Rows are handed over while the statement still runs.</summary>
    private static async Task StreamingAsync(ICypherSession session)
    {
        await using var cursor = await session.RunAsync(new Statement("UNWIND range(1, 10000) AS y UNWIND range(1, 10000) AS x RETURN x"));
        int count = 0;
        await foreach (var record in cursor)
        {
            Assert.Equal(++count, record.As<long>("x"));
            if (count == 10_000)
            {
                break;
            }
        }

        Assert.Equal(10_000, count);
    }

    private static async Task CancellationAsync(ICypherSession session)
    {
        using var stop = new CancellationTokenSource();
        await using var cursor = await session.RunAsync(new Statement("UNWIND range(1, 10000) AS y UNWIND range(1, 10000) AS x RETURN x"), stop.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var record in cursor.WithCancellation(stop.Token))
            {
                await stop.CancelAsync();
            }
        });
    }

    /// <summary>A statement that takes longer than its limit is ended by the one who runs it.</summary>
    private static async Task TimeoutAsync(ICypherSession session)
    {
        var error = await Assert.ThrowsAnyAsync<Neo4jException>(() => session
            .ExecutableQuery("UNWIND range(1, 100000) AS y UNWIND range(1, 100000) AS x WITH x WHERE x < 0 RETURN count(*)")
            .WithTimeout(TimeSpan.FromSeconds(1))
            .ExecuteAsync());

        Assert.Contains("TimedOut", error.Code, StringComparison.Ordinal);
    }

    /// <summary>Within its limit a statement does what it does without one.</summary>
    private static async Task WithinTimeoutAsync(ICypherSession session)
    {
        var result = await session.ExecutableQuery("CREATE (n:Timed) RETURN n").Writing().WithTimeout(TimeSpan.FromSeconds(20)).ExecuteAsync();

        Assert.Equal(1, result.Summary.Counters.NodesCreated);
        Assert.Equal(1L, await session.ValueAsync("MATCH (n:Timed) RETURN count(n)"));
    }

    /// <summary>A read sees every write before it, also from several tasks at once.</summary>
    private static async Task ConcurrencyAsync(ICypherSession session)
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async i =>
        {
            await session.WriteAsync("CREATE (:Parallel {i: $i})", ("i", i));
            Assert.Equal(1L, await session.ValueAsync("MATCH (n:Parallel {i: $i}) RETURN count(n)", ("i", i)));
        }));
    }
}
