using ConceptGraph.Ontology;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class ReservedPropertyRule() : GraphRule("CG0207", "Property with a common key's name", "A property of the ontology is not named like a key that every entity or relation has, or that the store writes.")
{
    private static readonly string[] WrittenByTheStore = ["dataset", "sources", "locators", "caption", "captionId"];

    private static readonly HashSet<string> EntityKeys = Reserved(TopicShape.Entity(GraphOntology.Empty));

    private static readonly HashSet<string> RelationKeys = Reserved(TopicShape.Relation(GraphOntology.Empty));

    internal override void Check(SeedDraft draft, SeedReport report)
    {
        foreach (SeedDocument document in draft.Documents.Where(document => document.Role == SeedFileRole.Ontology))
        {
            Check(document.Items("properties"), EntityKeys, report);
            foreach (YamlMapping relation in document.Items("relations"))
            {
                Check(relation.Mappings("properties"), RelationKeys, report);
            }
        }
    }

    private static HashSet<string> Reserved(MappingShape shape) =>
        new(shape.Keys.Select(key => key.Name).Concat(WrittenByTheStore), StringComparer.Ordinal);

    private void Check(IEnumerable<YamlMapping> properties, HashSet<string> reserved, SeedReport report)
    {
        foreach (YamlMapping property in properties.Where(property => reserved.Contains(property.Text("id"))))
        {
            report.Add(this, property.At("id"), "the name is taken by a common key", property.Text("id"), "another name");
        }
    }
}
