using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Limits;

/// <summary>Every limit stops a runaway statement with a code of its own, leaves no trace of it, and leaves the engine usable.</summary>
public sealed class LimitTests
{
    private const string Endless = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a * b AS c WHERE c < 0 RETURN count(c)";

    public static TheoryData<string> RunawayReads => new()
    {
        Endless,
        "MATCH (a), (b), (c), (d), (e), (f) WHERE a.i + b.i + c.i + d.i + e.i + f.i < 0 RETURN count(*)",
        "MATCH p = (a)-[*]-(b) WHERE length(p) > 1000 RETURN p",
        "MATCH (a) ((x)--(y))+ (b) WHERE a.i < 0 AND b.i < 0 OR size(x) > 1000 RETURN count(*)",
        "RETURN reduce(s = 0, x IN range(1, 9000000) | s + size([y IN range(1, 9000000) | y]))",
        "RETURN size([x IN range(1, 9000000) WHERE any(y IN range(1, 9000000) WHERE y < 0)])",
        "MATCH (a) RETURN COUNT { MATCH (a)-[*1..30]-(b) WHERE b.i < 0 }",
        "UNWIND range(1, 9000000) AS x WITH x ORDER BY -x WHERE x < 0 RETURN x",
        "UNWIND range(1, 1000000) AS x CALL (x) { UNWIND range(1, 1000000) AS y WITH y WHERE y < 0 RETURN y } RETURN x",
        "WITH reduce(s = 'ab,', i IN range(1, 20) | s + s) AS t UNWIND range(1, 100000) AS i RETURN size(split(t, ',')), size(toUpper(t)), t CONTAINS 'zz'",
        "RETURN reduce(s = '', i IN range(1, 9000000) | s + 'abc')",
        "RETURN reduce(s = [], i IN range(1, 9000000) | s + i)",
        "UNWIND range(1, 100000) AS i RETURN toStringList(range(1, 900000))[0], reverse(range(i, 900000))[0]",
        "UNWIND range(1, 100000) AS i RETURN range(1, 90000) < range(1, 90000)",
        "UNWIND range(1, 100000) AS i RETURN DISTINCT range(i, 200000)",
        "RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab' =~ '(?=a)(a+)+c'",
        "UNWIND range(1, 100000) AS i CALL db.schema.nodeTypeProperties() YIELD nodeType RETURN count(*)",
        "UNWIND range(1, 1000000) AS i RETURN collect([y IN range(1, 100000) | y])",
        "MATCH (a) OPTIONAL MATCH (a)--(b)--(c)--(d)--(e)--(f)--(g) WHERE g.i < 0 RETURN a, g",
        "MATCH (a) RETURN [(a)--(b)--(c)--(d)--(e)--(f)--(g) | f.i]",
        "UNWIND range(1, 9000000) AS x RETURN x UNION UNWIND range(1, 9000000) AS x RETURN x",
        "UNWIND range(1, 100000) AS i RETURN range(i, 30000000) + [i]",
        "WITH reduce(s = 'ab', i IN range(1, 23) | s + s) AS t UNWIND range(1, 100000) AS i RETURN size(split(t, 'a')), i",
        "UNWIND range(1, 1000000) AS x RETURN x ORDER BY rand() LIMIT 1000000",
        "UNWIND range(1, 9000000) AS x RETURN percentileDisc(-x, 0.5), collect(DISTINCT x)",
        "UNWIND range(1, 100000000) AS i RETURN date('2020-01-01') + duration({days: i % 9999}) AS d ORDER BY d LIMIT 3",
        "UNWIND range(1, 400000) AS i RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaab' =~ ('(a+)+' + i + 'c')",
        "MATCH p = SHORTEST 1000000 (a)--+(b) WHERE all(n IN nodes(p) WHERE n.i >= 0) RETURN count(p)",
    };

    [Theory]
    [MemberData(nameof(RunawayReads))]
    public void Time_stops_a_runaway_read(string query)
    {
        var engine = Dense();
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var error = Assert.Throws<CypherException>(() => engine.Run(query, runOptions: new RunOptions { Timeout = TimeSpan.FromMilliseconds(50) }).Rows.Count());

        Assert.Equal("Neo.ClientError.Transaction.TransactionTimedOut", error.Code);
        // Generous, for busy machines: without the limit these queries run for hours.
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), $"It took {clock.Elapsed}.");
        AssertUsable(engine);
    }

    [Theory]
    [InlineData("UNWIND range(1, 9000000) AS x CREATE (:Made {x: x})")]
    [InlineData("MATCH (a), (b), (c), (d), (e) CREATE (a)-[:MADE]->(b)")]
    [InlineData("FOREACH (x IN range(1, 9000000) | CREATE (:Made))")]
    [InlineData("MATCH (a), (b), (c) CREATE (:Made {l: range(1, 100000)})")]
    [InlineData("MATCH (a), (b), (c), (d), (e) SET a.l = range(1, 100000)")]
    [InlineData("MATCH (a), (b), (c), (d), (e) DELETE a")]
    [InlineData("UNWIND range(1, 9000000) AS x CALL (x) { CREATE (:Made) }")]
    [InlineData("UNWIND range(1, 9000000) AS x MERGE (:Made {x: x % 7000})")]
    [InlineData("UNWIND range(1, 9000000) AS x MERGE (a:Made {x: x % 20})-[:MADE]->(b:Made {x: x})-[:MADE]->(c:Made {x: -x})")]
    [InlineData("MATCH (a), (b), (c), (d), (e) MERGE (a)-[:MADE {a: b.i}]->(c)-[:MADE {d: e.i}]->(b)")]
    public void Time_stops_a_runaway_write_and_nothing_of_it_remains(string query)
    {
        var engine = Dense();

        var error = Assert.Throws<CypherException>(() => engine.Run(query, runOptions: new RunOptions { Timeout = TimeSpan.FromMilliseconds(100) }));

        Assert.Equal("TimeLimit", error.Detail);
        AssertUsable(engine);
    }

    [Fact]
    public void A_cancelled_statement_stops()
    {
        var engine = Dense();
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        Assert.ThrowsAny<OperationCanceledException>(() => engine.Run(Endless, cancellationToken: source.Token).Rows.Count());

        AssertUsable(engine);
    }

    [Fact]
    public void More_rows_than_allowed_are_an_error()
    {
        var engine = Dense(new EngineOptions { MaxRows = 10 });

        var error = Assert.Throws<CypherException>(() => engine.Run("UNWIND range(1, 11) AS x RETURN x").Rows.Count());

        Assert.Equal("RowLimit", error.Detail);
        Assert.Equal(10, engine.Run("UNWIND range(1, 10) AS x RETURN x").Rows.Count());
        AssertUsable(engine);
    }

    [Theory]
    [InlineData("UNWIND range(1, 5000000) AS x RETURN collect(x)")]
    [InlineData("UNWIND range(1, 5000000) AS x WITH x ORDER BY x RETURN x")]
    [InlineData("UNWIND range(1, 5000000) AS x RETURN DISTINCT x")]
    [InlineData("UNWIND range(1, 5000000) AS x RETURN x, count(*)")]
    [InlineData("RETURN reduce(s = 'a', i IN range(1, 60) | s + s)")]
    [InlineData("RETURN reduce(s = 'ab', i IN range(1, 60) | replace(s, 'a', s))")]
    [InlineData("RETURN reduce(s = [1], i IN range(1, 60) | s || s)")]
    [InlineData("RETURN size([x IN range(1, 9000000) | x])")]
    [InlineData("RETURN size(COLLECT { UNWIND range(1, 9000000) AS x RETURN x })")]
    [InlineData("UNWIND range(1, 100) AS x RETURN collect([y IN range(1, 10000) | y + x])")]
    [InlineData("RETURN range(1, 9000000)")]
    [InlineData("RETURN size(split(reduce(s = 'ab', i IN range(1, 18) | s + s), 'a'))")]
    [InlineData("RETURN reduce(l = [1], i IN range(1, 200) | [l, l])")]
    [InlineData("RETURN count(DISTINCT reduce(m = {a: 1}, i IN range(1, 200) | {a: m, b: m}))")]
    public void More_memory_than_allowed_is_an_error(string query)
    {
        var engine = Dense(new EngineOptions { MaxMemoryBytes = 4 << 20 });

        var error = Assert.Throws<CypherException>(() => engine.Run(query).Rows.Count());

        Assert.Equal("Neo.TransientError.General.MemoryPoolOutOfMemoryError", error.Code);
        Assert.True(error.IsRetriable);
        AssertUsable(engine);
    }

    [Fact]
    public void Longer_paths_than_allowed_are_an_error()
    {
        var engine = Dense(new EngineOptions { MaxPathLength = 5 });

        var error = Assert.Throws<CypherException>(() => engine.Run("MATCH p = (a {i: 0})-[*]-(b) RETURN p LIMIT 1000000").Rows.Count());

        Assert.Equal("PathLengthLimit", error.Detail);
        AssertUsable(engine);
    }

    [Fact]
    public void Longer_texts_than_allowed_are_an_error()
    {
        var engine = Dense(new EngineOptions { MaxQueryLength = 100 });

        var error = Assert.Throws<CypherException>(() => engine.Run("RETURN '" + new string('x', 100) + "'"));

        Assert.Equal("QueryLengthLimit", error.Detail);
        AssertUsable(engine);
    }

    [Theory]
    [InlineData("RETURN ", "(", "1", ")")]
    [InlineData("RETURN ", "[", "1", "]")]
    [InlineData("RETURN ", "{a: ", "1", "}")]
    [InlineData("RETURN ", "NOT ", "true", "")]
    [InlineData("RETURN ", "- ", "1", "")]
    [InlineData("RETURN ", "size([", "1", "])")]
    [InlineData("RETURN ", "CASE WHEN true THEN ", "1", " END")]
    [InlineData("RETURN ", "[x IN [1] | ", "1", "]")]
    [InlineData("RETURN ", "EXISTS { MATCH (n) WHERE ", "true", " }")]
    [InlineData("", "CALL () { ", "RETURN 1 AS x", " } FINISH")]
    [InlineData("", "FOREACH (x IN [1] | ", "CREATE ()", ")")]
    [InlineData("MATCH ", "(", "(a)", ")")]
    [InlineData("MATCH (n:", "(", "A", ")) RETURN n")]
    public void Deep_nesting_is_an_error_and_no_stack_overflow(string start, string opening, string core, string closing)
    {
        string query = start + string.Concat(Enumerable.Repeat(opening, 20_000)) + core + string.Concat(Enumerable.Repeat(closing, 20_000));

        Assert.Throws<CypherException>(() => Dense().Run(query));
    }

    [Theory]
    [InlineData("RETURN l")]
    [InlineData("RETURN l = l, l < l, l IN [l], valueType(l)")]
    [InlineData("RETURN DISTINCT l ORDER BY l")]
    [InlineData("CREATE ({l: l})")]
    public void A_list_nested_without_end_is_an_error_and_no_stack_overflow(string end)
    {
        var error = Assert.Throws<CypherException>(
            () => Dense().Run("WITH reduce(l = [], i IN range(1, 100000) | [l]) AS l " + end).Rows.Count());

        Assert.Equal("NestingLimit", error.Detail);
    }

    [Theory]
    [InlineData("RETURN l AS x")]
    [InlineData("RETURN l = [l], l < [l], l IN [l], valueType(l)")]
    [InlineData("RETURN DISTINCT l ORDER BY [l]")]
    [InlineData("RETURN collect(l), max(l), count(DISTINCT l)")]
    public void A_list_as_deep_as_may_be_fits_a_small_stack(string end) =>
        OnStack(512, () => Assert.NotEmpty(Dense().Run("UNWIND [1, 2] AS k WITH reduce(l = [], i IN range(1, 245) | [l]) AS l " + end).Rows));

    [Theory]
    [InlineData("WITH 1 AS x", " WITH x + 1 AS x", " RETURN x")]
    [InlineData("WITH 1 AS x", " WITH count(x) AS x", " RETURN x")]
    [InlineData("WITH 1 AS x", " WITH DISTINCT x", " RETURN x")]
    [InlineData("WITH 1 AS x", " WITH x ORDER BY x LIMIT 1", " RETURN x")]
    [InlineData("WITH 1 AS x", " UNWIND [x] AS y WITH y AS x", " RETURN x")]
    [InlineData("MATCH (a:N {i: 0})", " OPTIONAL MATCH (a)-[:NONE]->(a)", " RETURN 1")]
    [InlineData("", "CREATE () ", "")]
    [InlineData("", "FOREACH (x IN [1] | CREATE ()) ", "")]
    [InlineData("RETURN COUNT { WITH 1 AS x ", "WITH x + 1 AS x ", "RETURN x }")]
    public void Thousands_of_clauses_fit_a_small_stack(string start, string link, string end)
    {
        string query = start + string.Concat(Enumerable.Repeat(link, 1500)) + end;

        OnStack(512, () =>
        {
            using var result = Dense().Run("PROFILE " + query);
            _ = result.Rows.Count();
            Assert.NotEmpty(result.Plan!.ToString());
        });
    }

    [Theory]
    [InlineData("MATCH (n) CALL (n) { ", "CREATE ()", " }")]
    [InlineData("FOREACH (x IN [1] | CREATE () ", "CREATE ()", ")")]
    public void Subqueries_that_write_inside_one_another_are_planned_once_each(string opening, string core, string closing)
    {
        string query = string.Concat(Enumerable.Repeat(opening, 60)) + core + string.Concat(Enumerable.Repeat(closing, 60));

        using var result = Dense().Run("EXPLAIN " + query, runOptions: new RunOptions { Timeout = TimeSpan.FromSeconds(20) });

        Assert.NotNull(result.Plan);
    }

    [Theory]
    [InlineData("RETURN 1", " + 1")]
    [InlineData("RETURN true", " AND true")]
    [InlineData("RETURN true", " OR false")]
    [InlineData("RETURN 'a'", " + 'b'")]
    [InlineData("MATCH (a)", "-->()")]
    [InlineData("RETURN {a: 1}", ".a")]
    [InlineData("RETURN 1 < 2", " < 3")]
    [InlineData("RETURN 1 AS x", " UNION RETURN 1 AS x")]
    [InlineData("WITH 1 AS x", " WITH x")]
    public void A_long_chain_answers_or_is_refused(string start, string link)
    {
        string query = start + string.Concat(Enumerable.Repeat(link, 3000)) + (start.StartsWith("RETURN", StringComparison.Ordinal) ? "" : " RETURN 1");
        try
        {
            _ = Dense().Run(query, runOptions: new RunOptions { Timeout = TimeSpan.FromSeconds(5) }).Rows.Count();
        }
        catch (CypherException error)
        {
            Assert.NotEmpty(error.Detail);
        }
    }

    private static void OnStack(int kilobytes, Action action)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(action), kilobytes * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    private static CypherEngine Dense(EngineOptions? options = null)
    {
        var engine = new CypherEngine(new GraphStore(), options);
        engine.Run("UNWIND range(0, 24) AS i CREATE (:N {i: i})").Dispose();
        engine.Run("MATCH (a:N), (b:N) WHERE a.i < b.i CREATE (a)-[:R]->(b)").Dispose();
        return engine;
    }

    private static void AssertUsable(CypherEngine engine)
    {
        using var result = engine.Run("MATCH (n) RETURN count(n) AS c");
        Assert.Equal(25, result.Rows.Single()[0].AsInteger());
        engine.Run("MATCH (n:N {i: 0}) SET n.touched = true").Dispose();
    }
}
