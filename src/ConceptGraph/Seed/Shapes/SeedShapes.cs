using ConceptGraph.Ontology;

namespace ConceptGraph.Seed.Shapes;

/// <summary>The shape of every file of a seed folder under one ontology.</summary>
internal sealed class SeedShapes
{
    private readonly MappingShape sources;
    private readonly MappingShape topic;

    public SeedShapes(GraphOntology ontology)
    {
        sources = SourcesShape.File([.. ontology.FindKind(SeedSource.Kind)?.Subtypes.Select(subtype => subtype.Id) ?? []]);
        topic = TopicShape.File(ontology);
    }

    /// <summary>Null for a file that the format does not know.</summary>
    public MappingShape? Of(SeedFileRole role) => role switch
    {
        SeedFileRole.Dataset => DatasetShape.File,
        SeedFileRole.Ontology => OntologyShape.File,
        SeedFileRole.Sources => sources,
        SeedFileRole.Articles => ArticlesShape.File,
        SeedFileRole.Topic => topic,
        _ => null,
    };
}
