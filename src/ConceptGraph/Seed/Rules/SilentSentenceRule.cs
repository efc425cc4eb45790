using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class SilentSentenceRule() : GraphRule("CG0407", "Evidence that states nothing", "A locator given as evidence is of a sentence that asserts something.")
{
    public override SeedSeverity Severity => SeedSeverity.Warning;

    internal override void Check(SeedDraft draft, SeedReport report)
    {
        foreach (YamlMapping place in PlacesInSources.Of(draft))
        {
            if (draft.FindSentence(place.Text("locator")) is { Asserts: false } sentence)
            {
                report.Add(this, place.At("locator"), "the sentence asserts nothing", sentence.Locator, "a sentence that asserts something", hint: $"articles.yaml says so at {sentence.Span}.");
            }
        }
    }
}
