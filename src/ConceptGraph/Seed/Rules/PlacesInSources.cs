using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

/// <summary>Every mapping of a seed that points at a place in a source: evidence and disputes.</summary>
internal static class PlacesInSources
{
    public static IEnumerable<YamlMapping> Of(SeedDraft draft) =>
        draft.Relations.SelectMany(relation => relation.Node.Mappings("evidence").Concat(relation.Node.Mappings("disputes")))
            .Concat(draft.Measurements.SelectMany(measurement => measurement.Node.Mappings("evidence")));
}
