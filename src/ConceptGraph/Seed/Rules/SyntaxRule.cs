using ConceptGraph.Seed.Diagnostics;

namespace ConceptGraph.Seed.Rules;

internal sealed class SyntaxRule() : SeedRule("CG0100", "Broken YAML", "A file is one YAML 1.2 document whose keys are plain words.")
{
    public void Report(SourceSpan span, string hint, SeedReport report) =>
        report.Add(this, span, "broken YAML", expected: "YAML 1.2", hint: hint);

    public void ReportSecondDocument(SourceSpan span, SeedReport report) =>
        report.Add(this, span, "a second document", expected: "one document a file", hint: "Put it into a file of its own.");

    public void ReportComplexKey(SourceSpan span, SeedReport report) =>
        report.Add(this, span, "a key that is no word", expected: "a plain word before the colon");
}
