using ConceptGraph.Engine.Values;
using ConceptGraph.Ontology;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Templates;

namespace ConceptGraph.Seed;

/// <summary>Text to start a fact of one's own from: every key with a comment, the required ones to fill in, the others commented out.</summary>
public static class SeedTemplates
{
    /// <summary>The files of an empty seed folder of one's own, by their path in it; they are valid as they stand.</summary>
    /// <param name="id">The id of the dataset, which is also that of its one topic.</param>
    /// <exception cref="SeedException">The id is not spelt as ids are.</exception>
    public static IReadOnlyDictionary<string, string> Dataset(string id)
    {
        if (!IdPattern.Kebab.Matches(id))
        {
            throw SeedException.MisspeltId(id, IdPattern.Kebab.Expected, IdPattern.Kebab.Suggest(id));
        }

        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["dataset.yaml"] = $"dataset: {{id: {id}, name: {id}, nameId: {id}, version: 0.1.0, licence: CC0-1.0}}\n",
            [$"topics/{id}.yaml"] = $"topic: {{id: {id}, name: {id}, nameId: {id}}}\n",
        };
    }

    /// <summary>An item for <c>sources.yaml</c>.</summary>
    /// <param name="ontology">The vocabulary.</param>
    /// <param name="id">Null leaves it open.</param>
    /// <param name="shortName">The <c>ref</c>, such as <c>S013</c>; null leaves it open.</param>
    public static string Source(GraphOntology ontology, string? id = null, string? shortName = null) => TemplateWriter.Write(
        "sources",
        "A work or page that facts point to.",
        SourcesShape.Source([.. ontology.FindKind(SeedSource.Kind)?.Subtypes.Select(subtype => subtype.Id) ?? []]),
        new Dictionary<string, string?>(StringComparer.Ordinal) { ["id"] = id, ["ref"] = shortName });

    /// <summary>An item for the <c>entities</c> of a topic.</summary>
    /// <param name="ontology">The vocabulary.</param>
    /// <param name="kind">An id of the ontology; its properties are listed.</param>
    /// <param name="subtype">An id of the kind's; null leaves the choice open.</param>
    /// <param name="id">Null leaves it open.</param>
    /// <exception cref="SeedException">The ontology has no such kind or subtype.</exception>
    public static string Entity(GraphOntology ontology, string kind, string? subtype = null, string? id = null)
    {
        EntityKind found = ontology.FindKind(kind)
            ?? throw SeedException.UnknownTerm("kind", kind, NearestName.Find(kind, ontology.Kinds.Select(known => known.Id)));
        if (subtype is not null && ontology.FindSubtype(kind, subtype) is null)
        {
            throw SeedException.UnknownTerm($"subtype of {kind}", subtype, NearestName.Find(subtype, found.Subtypes.Select(known => known.Id)));
        }

        return TemplateWriter.Write(
            "entities",
            $"{found.Name}: {found.Definition}",
            TopicShape.Entity(ontology).Variants[kind],
            new Dictionary<string, string?>(StringComparer.Ordinal) { ["kind"] = kind, ["subtype"] = subtype, ["id"] = id });
    }

    /// <summary>An item for the <c>relations</c> of a topic.</summary>
    /// <param name="ontology">The vocabulary.</param>
    /// <param name="type">An id of the ontology; its properties are listed.</param>
    /// <param name="from">Null leaves it open.</param>
    /// <param name="to">Null leaves it open.</param>
    /// <exception cref="SeedException">The ontology has no such relation type.</exception>
    public static string Relation(GraphOntology ontology, string type, string? from = null, string? to = null)
    {
        RelationType found = ontology.FindRelation(type)
            ?? throw SeedException.UnknownTerm("relation type", type, NearestName.Find(type, ontology.Relations.Select(known => known.Id)));
        string ends = string.Join("; ", found.Ends.Select(pair => $"{string.Join(" | ", pair.From)} -> {string.Join(" | ", pair.To)}"));
        return TemplateWriter.Write(
            "relations",
            $"{found.Id}: {found.Definition} Allowed: {ends}",
            TopicShape.Relation(ontology).Variants[type],
            new Dictionary<string, string?>(StringComparer.Ordinal) { ["type"] = type, ["from"] = from, ["to"] = to });
    }
}
