using ConceptGraph.Cli.Options;

namespace ConceptGraph.Cli.Facts;

/// <summary>Paths as rows, one step a row, each told as a sentence in the direction in which it is walked.</summary>
internal sealed class PathSteps(OpenedGraph opened, bool indonesian)
{
    private readonly FactSentence sentences = new(opened.Ontology, indonesian);
    private readonly EntityCardReader reader = new(opened.Session, indonesian);
    private readonly Dictionary<string, EntityCard> cards = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Columns { get; } = ["path", "step", "sentence", "fact", "stance", "sources", "locators"];

    public async Task<IReadOnlyList<IReadOnlyList<object?>>> OfAsync(IEnumerable<Sessions.Path> paths, CancellationToken cancellationToken)
    {
        var rows = new List<IReadOnlyList<object?>>();
        long number = 0;
        foreach (var path in paths)
        {
            number++;
            for (int i = 0; i < path.Relationships.Count; i++)
            {
                string from = EntityName.Text(path.Nodes[i], "id")!;
                string factId = (string)path.Relationships[i].Properties["id"]!;
                var fact = (await CardAsync(from, cancellationToken).ConfigureAwait(false)).Facts.First(known => known.Id == factId);
                rows.Add(
                [
                    number,
                    i + 1L,
                    sentences.Of(fact, from),
                    fact.Id,
                    fact.Stance,
                    fact.Places.Select(place => (object?)place.Source).ToList(),
                    fact.Places.Select(place => (object?)place.Locator).ToList(),
                ]);
            }
        }

        return rows;
    }

    private async Task<EntityCard> CardAsync(string id, CancellationToken cancellationToken)
    {
        if (!cards.TryGetValue(id, out var card))
        {
            cards[id] = card = (await reader.ReadAsync(id, cancellationToken).ConfigureAwait(false))!;
        }

        return card;
    }
}
