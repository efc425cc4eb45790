using ConceptGraph.Engine.Values;
using ConceptGraph.Ontology;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Templates;

namespace ConceptGraph.Seed;

/// <summary>Text to start a fact of one's own from: every key with a comment, the required ones to fill in, the others commented out.</summary>
public static class SeedTemplates
{
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
