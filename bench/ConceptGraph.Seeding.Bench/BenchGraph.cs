using ConceptGraph.Seed;
using ConceptGraph.Seed.Store;

namespace ConceptGraph.Seeding.Bench;

/// <summary>Graphs of any size: two relationships for each node, five types, properties like those of the seed.</summary>
internal static class BenchGraph
{
    private static readonly string[] Types = ["USES", "PART_OF", "TARGETS", "LED_TO", "MEMBER_OF"];
    private static readonly string[] Sources = ["source-1", "source-2"];
    private static readonly string[] Locators = ["A.P1.S1", ""];

    public static StoreGraph Of(int elements)
    {
        int nodes = elements / 3;
        return StoreGraph.Of(
            [.. Enumerable.Range(0, nodes).Select(Node)],
            [.. Enumerable.Range(0, elements - nodes).Where(_ => nodes > 0).Select(i => Relationship(i, nodes))],
            [new DatasetInfo("bench", "Bench", "Bench", "1", "CC0-1.0", default)],
            Types);
    }

    private static StoreNode Node(int i) => new(Key(i), ["Entity", "Concept", i % 2 == 0 ? "Field" : "Goal"], new Dictionary<string, object>
    {
        ["id"] = Key(i).Id,
        ["name"] = $"Concept {i}",
        ["definition"] = $"The definition of concept {i}, about as long as a sentence of the seed is, no longer.",
        ["aliases"] = new[] { $"C{i}", $"Konsep {i}" },
        ["dataset"] = "bench",
    });

    private static StoreRelationship Relationship(int i, int nodes)
    {
        string type = Types[i % Types.Length];
        var (start, end) = (Key(i % nodes), Key((int)((i * 7919L + 13) % nodes)));
        string id = $"{start.Id}/{type}/{end.Id}#{i}";
        return new StoreRelationship(type, id, start, end, new Dictionary<string, object>
        {
            ["id"] = id,
            ["stance"] = "asserted",
            ["sources"] = Sources,
            ["locators"] = Locators,
            ["dataset"] = "bench",
        });
    }

    private static NodeKey Key(int i) => new("Entity", $"concept-{i}");
}
