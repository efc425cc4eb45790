using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Rules;
using ConceptGraph.Teaching.Reading;

namespace ConceptGraph.Teaching.Rules;

internal sealed class LessonNameRule() : SeedRule("CG0706", "File name of a lesson", "A lesson's file is named 01-short-name.adoc.")
{
    public bool Check(AdocDocument document, bool isNamed, SeedReport report)
    {
        if (!isNamed)
        {
            report.Add(
                this, new SourceSpan(document.Path, 1, 1, 0), "the file's name is not that of a lesson", document.Path[(document.Path.LastIndexOf('/') + 1)..], "01-short-name.adoc");
        }

        return isNamed;
    }
}
