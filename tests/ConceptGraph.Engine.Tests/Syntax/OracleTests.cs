using ConceptGraph.Engine.Syntax;
using ConceptGraph.Engine.Values;
using Xunit.Abstractions;

namespace ConceptGraph.Engine.Tests.Syntax;

/// <summary>What others accept is accepted, and what they refuse for its syntax is refused for the same reason.</summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    private static readonly HashSet<string> SyntacticDetails =
    [
        "UnexpectedSyntax", "InvalidNumberLiteral", "IntegerOverflow", "FloatingPointOverflow", "InvalidUnicodeCharacter", "InvalidUnicodeLiteral",
        "InvalidRelationshipPattern", "InvalidParameterUse", "InvalidClauseComposition", "InvalidDelete", "InvalidArgumentPassingMode",
    ];

    [SharedFact]
    public void Every_query_of_the_TCK_parses_or_fails_as_it_should()
    {
        List<string> failures = [];
        int count = 0;
        foreach (OracleQuery query in OracleQuery.OfTck(SharedFolder.Find()!))
        {
            count++;
            string? expected = query.SyntaxError is { } detail && SyntacticDetails.Contains(detail) ? detail : null;
            CypherException? error = ErrorOf(query.Text);
            bool mayFail = query.SyntaxError is not null && expected is null;
            if (!string.Equals(error?.Detail, expected, StringComparison.Ordinal) && !(mayFail && error is not null))
            {
                failures.Add($"{query.Source}\n{query.Text}\n  expected {expected ?? "no error"}, got {error?.Detail} {error?.Message}");
            }
        }

        Report(count, failures);
    }

    [SharedFact]
    public void Every_query_with_an_answer_of_Neo4j_parses_or_fails_as_it_should()
    {
        List<string> failures = [];
        int count = 0;
        foreach (OracleQuery query in OracleQuery.OfNeo4j(SharedFolder.Find()!))
        {
            count++;
            bool mustFail = query.Source.StartsWith("errors-syntax", StringComparison.Ordinal);
            CypherException? error = ErrorOf(query.Text);
            if (mustFail ? error is null : error is not null && query.SyntaxError is null)
            {
                failures.Add($"{query.Source}\n{query.Text}\n  expected {query.SyntaxError ?? "no error"}, got {error?.Detail} {error?.Message}");
            }
        }

        Report(count, failures);
    }

    private void Report(int count, List<string> failures)
    {
        output.WriteLine($"{count - failures.Count} of {count}");
        Assert.True(count > 800, "the shared folder holds fewer queries than it should");
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
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
