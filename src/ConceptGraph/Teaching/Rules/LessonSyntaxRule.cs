using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Rules;
using ConceptGraph.Teaching.Reading;

namespace ConceptGraph.Teaching.Rules;

internal sealed class LessonSyntaxRule() : SeedRule(
    "CG0700", "Not the form of a lesson", "A lesson is written in headings, attributes, [blocks] with en:: and id::, and [source,cypher] between lines of ----.")
{
    public void ReportStrayLine(SourceSpan span, string line, SeedReport report) =>
        report.Add(this, span, "a line that belongs to no block", line.Trim(), "en:: or id:: and a text", hint: "Indent the further lines of a text by two spaces.");

    public void ReportUnknownBlock(AdocBlock block, string[] names, SeedReport report) =>
        report.Add(this, block.Span, "an unknown block here", block.Name, string.Join(", ", names), report.Nearest(block.Name, names));

    public void ReportTwice(SourceSpan span, string name, SeedReport report) =>
        report.Add(this, span, "there twice", name, "once");

    public void ReportNoFence(SourceSpan span, SeedReport report) =>
        report.Add(this, span, "a query that does not begin with ----", expected: "---- on the next line");

    public void ReportOpenFence(SourceSpan span, SeedReport report) =>
        report.Add(this, span, "a query without an end", expected: "---- after its last line");
}
