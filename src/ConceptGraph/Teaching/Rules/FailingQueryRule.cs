using ConceptGraph.Engine.Values;
using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Rules;
using ConceptGraph.Sessions;
using ConceptGraph.Teaching.Reading;

namespace ConceptGraph.Teaching.Rules;

internal sealed class FailingQueryRule() : SeedRule("CG0710", "Query fails", "A step's query runs, only reads, and needs no parameter.")
{
    private const string Writing = "Neo.ClientError.Statement.AccessMode";

    public void Report(AdocCode query, Neo4jException problem, SeedReport report)
    {
        SourceSpan place = (problem.InnerException as CypherException)?.Span is { } span ? query.At(span.Start, span.Length) : query.Span;
        report.Add(this, place, "the query fails: " + FirstLine(problem.Message), hint: problem.Code == Writing ? "A lesson only reads: MATCH, WHERE, RETURN." : problem.Hint);
    }

    private static string FirstLine(string text) => text.Split('\n')[0].TrimEnd('.');
}
