using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;

namespace ConceptGraph.Seed.Rules;

/// <summary>A rule about the seed as a whole.</summary>
public abstract class GraphRule : SeedRule
{
    private protected GraphRule(string code, string title, string explanation)
        : base(code, title, explanation)
    {
    }

    internal abstract void Check(SeedDraft draft, SeedReport report);
}
