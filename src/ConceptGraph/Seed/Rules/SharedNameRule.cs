using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class SharedNameRule() : GraphRule("CG0604", "Shared name", "Two entities with the same name or alias, upper and lower case alike, say so: one names the other in sharesNameWith.")
{
    private readonly record struct Use(SeedEntity Entity, SourceSpan Span);

    internal override void Check(SeedDraft draft, SeedReport report)
    {
        Dictionary<string, List<Use>> uses = new(StringComparer.OrdinalIgnoreCase);
        foreach (Placed<SeedEntity> entity in draft.Entities)
        {
            foreach (YamlScalar name in entity.Node.Scalars("aliases").Prepend(entity.Node.Find("name")).OfType<YamlScalar>())
            {
                Check(uses, name, entity.Value, draft, report);
            }
        }
    }

    private void Check(Dictionary<string, List<Use>> uses, YamlScalar name, SeedEntity entity, SeedDraft draft, SeedReport report)
    {
        if (name.Text.Length == 0)
        {
            return;
        }

        if (!uses.TryGetValue(name.Text, out List<Use>? earlier))
        {
            uses[name.Text] = [new Use(entity, name.Span)];
            return;
        }

        if (earlier.FirstOrDefault(use => use.Entity.Id != entity.Id && !SaysSo(use.Entity, entity, draft)) is { Entity: { } other } first)
        {
            report.Add(
                this,
                name.Span,
                $"{other.Id} has the same name",
                name.Text,
                "a name of its own",
                hint: $"Named so at {first.Span}. When both are right, add sharesNameWith: [{other.Id}].");
        }

        earlier.Add(new Use(entity, name.Span));
    }

    private static bool SaysSo(SeedEntity one, SeedEntity other, SeedDraft draft) =>
        Names(one, other, draft) || Names(other, one, draft);

    private static bool Names(SeedEntity one, SeedEntity other, SeedDraft draft) =>
        one.SharesNameWith.Any(id => draft.SourceId(id) == other.Id);
}
