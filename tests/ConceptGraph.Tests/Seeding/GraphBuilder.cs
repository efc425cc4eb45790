using ConceptGraph.Seed;
using ConceptGraph.Seed.Store;

namespace ConceptGraph.Tests.Seeding;

/// <summary>Small graphs, put together step by step. A second step for the same id takes the place of the first.</summary>
internal sealed class GraphBuilder
{
    private readonly Dictionary<NodeKey, StoreNode> nodes = [];
    private readonly Dictionary<string, StoreRelationship> relationships = [];
    private readonly string dataset;

    private GraphBuilder(string dataset) => this.dataset = dataset;

    public static GraphBuilder Empty(string dataset = "test") => new(dataset);

    /// <summary>Twelve concepts in a ring, and one actor that is related to each of them in two ways.</summary>
    public static GraphBuilder Ring()
    {
        var builder = Empty().Entity("actor", "Actor", "State", ("name", "Actor"));
        for (int i = 0; i < 12; i++)
        {
            builder.Entity($"concept-{i}", "Concept", i % 2 == 0 ? "Field" : "Goal", ("name", $"Concept {i}"), ("year", 2000L + i));
        }

        for (int i = 0; i < 12; i++)
        {
            builder.Relate($"concept-{i}", "PART_OF", $"concept-{(i + 1) % 12}")
                .Relate("actor", "USES", $"concept-{i}", ("sources", new[] { "s1", "s2" }), ("locators", new[] { "A.P1.S1", "" }))
                .Relate($"concept-{i}", "TARGETS", "actor", ("weight", 0.5 + i));
        }

        return builder;
    }

    public GraphBuilder Entity(string id, string kind, string subtype, params (string Name, object Value)[] properties)
    {
        nodes[new NodeKey("Entity", id)] = new StoreNode(new NodeKey("Entity", id), ["Entity", kind, subtype], Properties(id, properties));
        return this;
    }

    public GraphBuilder Relate(string from, string type, string to, params (string Name, object Value)[] properties)
    {
        string id = $"{from}/{type}/{to}";
        relationships[id] = new StoreRelationship(type, id, new NodeKey("Entity", from), new NodeKey("Entity", to), Properties(id, properties));
        return this;
    }

    public GraphBuilder Without(params string[] ids)
    {
        foreach (string id in ids)
        {
            nodes.Remove(new NodeKey("Entity", id));
            relationships.Remove(id);
        }

        foreach (var (id, _) in relationships.Where(pair => !nodes.ContainsKey(pair.Value.Start) || !nodes.ContainsKey(pair.Value.End)).ToArray())
        {
            relationships.Remove(id);
        }

        return this;
    }

    public StoreGraph Build() => StoreGraph.Of(
        [.. nodes.Values],
        [.. relationships.Values],
        [new DatasetInfo(dataset, "Test", "Uji", "1", "CC0-1.0", default!)],
        ["PART_OF", "TARGETS", "USES"]);

    private SortedDictionary<string, object> Properties(string id, (string Name, object Value)[] properties)
    {
        var all = new SortedDictionary<string, object>(StringComparer.Ordinal) { ["id"] = id, ["dataset"] = dataset };
        foreach (var (name, value) in properties)
        {
            all[name] = value;
        }

        return all;
    }
}
