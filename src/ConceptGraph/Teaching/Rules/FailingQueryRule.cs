using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Rules;
using ConceptGraph.Sessions;

namespace ConceptGraph.Teaching.Rules;

internal sealed class FailingQueryRule() : SeedRule("CG0710", "Query fails", "A step's query runs, only reads, and needs no parameter.")
{
    public void Report(LessonStep step, Neo4jException problem, SeedReport report) =>
        report.Add(this, step.QuerySpan, "the query fails", FirstLine(step.Query), hint: FirstLine(problem.Message));

    private static string FirstLine(string text) => text.Split('\n')[0];
}
