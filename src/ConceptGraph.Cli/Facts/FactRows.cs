using ConceptGraph.Cli.Output;
using ConceptGraph.Ontology;

namespace ConceptGraph.Cli.Facts;

/// <summary>Facts as rows, for programs.</summary>
internal sealed class FactRows(GraphOntology ontology, bool indonesian)
{
    private readonly FactSentence sentences = new(ontology, indonesian);

    public static IReadOnlyList<string> Columns { get; } =
        ["entity", "sentence", "fact", "subject", "type", "object", "stance", "confidence", "sources", "locators", "disputedBy"];

    public void Write(RowWriter writer, string entityId, IEnumerable<Fact> facts)
    {
        foreach (var fact in facts)
        {
            writer.Write(
            [
                entityId,
                sentences.Of(fact, entityId),
                fact.Id,
                fact.Start.Id,
                fact.Type,
                fact.End.Id,
                fact.Stance,
                fact.Confidence,
                fact.Places.Select(place => (object?)place.Source).ToList(),
                fact.Places.Select(place => (object?)place.Locator).ToList(),
                fact.Objections.Select(objection => (object?)$"{objection.Who}: {objection.Why}").ToList(),
            ]);
        }
    }
}
