using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class UnknownLocatorRule() : GraphRule("CG0303", "Unknown locator", "A locator of an article is one that articles.yaml lists for that article.")
{
    internal override bool NeedsWholeSeed => true;

    internal override void Check(SeedDraft draft, SeedReport report)
    {
        foreach (YamlMapping place in PlacesInSources.Of(draft))
        {
            string source = draft.SourceId(place.Text("source"));
            string locator = place.Text("locator");
            if (locator.Length == 0 || !draft.IsArticle(draft.FindSource(source)?.Id ?? source))
            {
                continue;
            }

            ArticleSentence? sentence = draft.FindSentence(locator);
            if (sentence is null)
            {
                report.Add(this, place.At("locator"), "articles.yaml lists no such sentence", locator, "a locator such as A.P13.S9", report.Nearest(locator, draft.Locators));
            }
            else if (sentence.Article != source)
            {
                report.Add(this, place.At("locator"), "the sentence stands in another article", locator, $"a locator of {place.Text("source")}");
            }
        }
    }
}
