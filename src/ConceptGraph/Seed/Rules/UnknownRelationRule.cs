using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class UnknownRelationRule() : ShapeRule("CG0203", "Unknown relation type", "A relation's type is one of ontology.yaml.")
{
    internal override bool NeedsWholeSeed => true;

    internal override void CheckScalar(YamlScalar scalar, ScalarShape shape, SeedDraft draft, SeedReport report)
    {
        if (shape.Type == ScalarType.Relation && draft.Ontology.FindRelation(scalar.Text) is null)
        {
            report.Add(this, scalar.Span, "unknown relation type", scalar.Text, shape.Expected, report.Nearest(scalar.Text, shape.Values));
        }
    }
}
