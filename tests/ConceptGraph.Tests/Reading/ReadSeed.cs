using ConceptGraph.Seed;

namespace ConceptGraph.Tests.Reading;

/// <summary>The project's seed, found by the labels that the reading of the articles uses.</summary>
internal static class ReadSeed
{
    public static SeedGraph Graph { get; } = SeedReader.Read([System.IO.Path.Combine(SharedFolder.Repository, "graph-seed")]).GraphOrThrow();

    private static readonly ILookup<string, SeedEntity> ByLabel = Graph.Entities
        .SelectMany(entity => entity.Aliases.Append(entity.Name).Distinct().Select(label => (label, entity)))
        .ToLookup(pair => pair.label, pair => pair.entity, StringComparer.Ordinal);

    private static readonly HashSet<string> Symmetric =
        [.. Graph.Ontology.Relations.Where(relation => relation.Symmetric).Select(relation => relation.Id)];

    /// <summary>The one entity of a name or alias; the reading marks classes of actors with "(generic)". Null when it is not in the seed.</summary>
    public static SeedEntity? Find(string label)
    {
        SeedEntity[] found = [.. ByLabel[label].Concat(ByLabel[label.Replace(" (generic)", "", StringComparison.Ordinal)]).Distinct()];
        return found is [var only] ? only : null;
    }

    /// <summary>All relations of a row with subject, relation and object; symmetric ones in either direction.</summary>
    public static IEnumerable<SeedRelation> RelationsOf(IReadOnlyDictionary<string, string> row)
    {
        if (Find(row["subject"]) is not { } subject || Find(row["object"]) is not { } other)
        {
            return [];
        }

        string type = row["relation"];
        return Graph.Relations.Where(relation => relation.Type == type
            && ((relation.From == subject.Id && relation.To == other.Id)
                || (Symmetric.Contains(type) && relation.From == other.Id && relation.To == subject.Id)));
    }

    /// <summary>Whether a relation is said at a sentence of an article.</summary>
    public static bool IsSaidAt(SeedRelation relation, string locator) => relation.Evidence.Any(evidence => evidence.Locator == locator);

    /// <summary>Whether a relation names a source by its ref among its evidence.</summary>
    public static bool RestsOn(SeedRelation relation, string sourceRef) =>
        Graph.FindSource(sourceRef) is { } source && relation.Evidence.Any(evidence => evidence.Source == source.Id);
}
