using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Rules;
using ConceptGraph.Teaching.Reading;

namespace ConceptGraph.Teaching.Rules;

internal sealed class MissingTranslationRule() : SeedRule(
    "CG0701", "Missing translation", "Every text of a lesson stands there in English and in Indonesian.")
{
    public bool Check(AdocBlock block, SeedReport report)
    {
        bool hasEnglish = CheckOne(block, "en", block.English, report);
        return CheckOne(block, "id", block.Indonesian, report) && hasEnglish;
    }

    public void ReportHeading(AdocSection section, SeedReport report) =>
        report.Add(this, section.Span, "a heading in one language", section.Heading, "English | Indonesian");

    private bool CheckOne(AdocBlock block, string code, string? text, SeedReport report)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            report.Add(this, block.Span, $"[{block.Name}] has no '{code}'", expected: $"{code}:: and a text");
            return false;
        }

        return true;
    }
}
