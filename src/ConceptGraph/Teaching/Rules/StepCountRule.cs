using System.Globalization;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Rules;
using ConceptGraph.Teaching.Reading;

namespace ConceptGraph.Teaching.Rules;

internal sealed class StepCountRule() : SeedRule("CG0703", "Too few or too many steps", "A lesson has five to ten steps.")
{
    private const int Fewest = 5;
    private const int Most = 10;

    public bool Check(AdocDocument document, SeedReport report)
    {
        if (document.Steps.Count is >= Fewest and <= Most)
        {
            return true;
        }

        string found = document.Steps.Count.ToString(CultureInfo.InvariantCulture);
        report.Add(this, document.Head.Span, "a lesson of this length does not fit an hour", found + " steps", "5 to 10 steps");
        return false;
    }
}
