using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class RetiredIdRule() : ShapeRule("CG0306", "Retired id", "An id that was retired, or that now leads to another, is neither given out again nor pointed at.")
{
    /// <summary>Whether this rule speaks about a reference to the id, so that no other has to.</summary>
    public static bool Covers(string id, SeedDraft draft) => draft.Redirects.ContainsKey(id) || draft.FindRetired(id) is not null;

    internal override void CheckScalar(YamlScalar scalar, ScalarShape shape, SeedDraft draft, SeedReport report)
    {
        switch (shape.Type)
        {
            case ScalarType.EntityReference or ScalarType.SourceReference when draft.FindEntity(scalar.Text) is null:
                CheckReference(scalar, shape, draft, report);
                break;
            case ScalarType.NewEntityId when draft.FindRetired(scalar.Text) is { } retired:
                report.Add(this, scalar.Span, "the id is retired", scalar.Text, "an id that was never used", hint: $"Retired at {retired.Span}: {retired.Why}");
                break;
        }
    }

    private void CheckReference(YamlScalar scalar, ScalarShape shape, SeedDraft draft, SeedReport report)
    {
        if (draft.Redirects.TryGetValue(scalar.Text, out string? current))
        {
            report.Add(this, scalar.Span, "the id has changed", scalar.Text, "the id of today", current);
        }
        else if (draft.FindRetired(scalar.Text) is { } retired)
        {
            report.Add(this, scalar.Span, "the id is retired", scalar.Text, shape.Expected, hint: $"Retired at {retired.Span}: {retired.Why}");
        }
    }
}
