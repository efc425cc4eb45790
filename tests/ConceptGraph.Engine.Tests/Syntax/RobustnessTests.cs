using System.Diagnostics;
using ConceptGraph.Engine.Syntax;
using ConceptGraph.Engine.Values;
using Xunit.Abstractions;

namespace ConceptGraph.Engine.Tests.Syntax;

/// <summary>No text brings the parser down, or makes it slow.</summary>
public sealed class RobustnessTests(ITestOutputHelper output)
{
    private const int SmallStack = 1 << 20;

    [Theory]
    [InlineData("RETURN ", "(", "1", ")")]
    [InlineData("RETURN ", "[", "1", "]")]
    [InlineData("RETURN ", "{a: ", "1", "}")]
    [InlineData("RETURN ", "[x IN ", "xs", " WHERE x:A | x]")]
    [InlineData("RETURN ", "f(", "1", ")")]
    [InlineData("RETURN ", "CASE WHEN ", "1", " THEN 1 END")]
    [InlineData("RETURN ", "n {a: ", "1", "}")]
    [InlineData("RETURN ", "EXISTS { MATCH (n WHERE ", "true", ") }")]
    [InlineData("RETURN ", "COLLECT { WITH [", "1", "] AS x RETURN x }")]
    [InlineData("RETURN ", "[(a {x: ", "1", "})-->(b) | b]")]
    [InlineData("RETURN ", "[(a {x: ", "1", "})-->(b), 1]")]
    [InlineData("RETURN 1 IS :: ", "LIST<", "STRING", ">")]
    [InlineData("MATCH ", "(", "(a)-->(b)", ")")]
    [InlineData("MATCH (n:", "(", "A", ")) RETURN n")]
    [InlineData("", "CALL { ", "RETURN 1 AS x", " }")]
    [InlineData("", "FOREACH (x IN [1] | ", "CREATE (n)", ")")]
    [InlineData("RETURN ", "NOT ", "true", "")]
    [InlineData("RETURN 1", "", "", " + 1")]
    [InlineData("RETURN a", "", "", ".b")]
    [InlineData("RETURN 1 AS x", "", "", " UNION RETURN 1 AS x")]
    [InlineData("MATCH (n:", "!", "A", "")]
    public void Deep_nesting_is_an_error_of_its_own(string before, string opening, string middle, string closing)
    {
        string query = before + Repeat(opening, 20_000) + middle + Repeat(closing, 20_000);
        CypherException? error = OnSmallStack(query);
        Assert.Equal("NestingLimit", error?.Detail);
    }

    [Fact]
    public void Moderate_nesting_and_long_flat_texts_are_fine()
    {
        Assert.Null(OnSmallStack("RETURN " + Repeat("(", 150) + "1" + Repeat(")", 150)));
        Assert.Null(OnSmallStack("RETURN " + Repeat("EXISTS { MATCH (n WHERE ", 30) + "true" + Repeat(") }", 30)));
        Assert.Null(OnSmallStack("RETURN true" + Repeat(" OR n.x = 1 AND n.y = 2", 20_000)));
        Assert.Null(OnSmallStack("MATCH (n:A" + Repeat("|B", 20_000) + ") RETURN n"));
        Assert.Null(OnSmallStack("CREATE (a)" + Repeat("-[:R]->(a)", 20_000)));
        Assert.Null(OnSmallStack("RETURN 1" + Repeat(" + 1", 400)));
    }

    [Theory]
    [InlineData("RETURN [", "(a)-->(b), ", "1]")]
    [InlineData("RETURN ", "(a)-[", "1")]
    [InlineData("RETURN [", "[x IN ", "1")]
    [InlineData("RETURN [", "1, ", "1]")]
    [InlineData("RETURN ", "a.", "b")]
    [InlineData("", "MATCH (n WHERE ", "")]
    [InlineData("RETURN ", "CASE ", "")]
    [InlineData("", "'", "")]
    [InlineData("", "/*", "")]
    [InlineData("CREATE (a)", "-->()", "")]
    public void A_million_characters_do_not_hang_the_parser(string before, string repeated, string after)
    {
        string query = before + Repeat(repeated, 1_000_000 / repeated.Length) + after;
        Stopwatch watch = Stopwatch.StartNew();
        _ = OnSmallStack(query);
        // Work that grows with the square of the length would take hours; LinearityTests count it exactly.
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed} for {query.Length} characters");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Mutated_queries_give_errors_and_nothing_worse(int seed)
    {
        string[] queries =
        [
            .. Neo4jFacts.Accepted, .. Neo4jFacts.Refused,
            .. SharedFolder.Find() is { } shared ? OracleQuery.OfTck(shared).Concat(OracleQuery.OfNeo4j(shared)).Select(query => query.Text) : [],
        ];
        string[] pieces = [.. queries.SelectMany(query => query.Split(' ')).Distinct(StringComparer.Ordinal)];
        Random random = new(seed);
        int failed = 0;
        for (int round = 0; round < 20_000; round++)
        {
            string query = Mutate(queries[random.Next(queries.Length)], pieces, random);
            CypherException? error = ErrorOf(query);
            failed += error is null ? 0 : 1;
            if (error is not null)
            {
                Assert.InRange(error.Span?.End ?? 0, 0, query.Length);
                Assert.NotEmpty(ErrorText.Render(error, query));
            }
        }

        output.WriteLine($"{failed} of 20,000 refused");
        Assert.InRange(failed, 1_000, 19_900);
    }

    private static string Mutate(string query, string[] pieces, Random random)
    {
        for (int change = random.Next(1, 4); change > 0; change--)
        {
            int at = random.Next(query.Length + 1);
            int length = random.Next(Math.Min(12, query.Length - at) + 1);
            query = random.Next(4) switch
            {
                0 => query.Remove(at, length),
                1 => query.Insert(at, pieces[random.Next(pieces.Length)]),
                2 => query.Insert(at, ((char)random.Next(1, random.Next(2) == 0 ? 128 : 0xFFFF)).ToString()),
                _ => query.Insert(at, query.Substring(random.Next(query.Length - length + 1), length)),
            };
        }

        return query;
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static CypherException? OnSmallStack(string query)
    {
        CypherException? error = null;
        Exception? defect = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    error = ErrorOf(query);
                }
                catch (Exception other) when (other is not CypherException)
                {
                    defect = other;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(defect);
        return error;
    }

    private static CypherException? ErrorOf(string query)
    {
        try
        {
            _ = CypherParser.Parse(query);
            return null;
        }
        catch (CypherException error)
        {
            return error;
        }
    }
}
