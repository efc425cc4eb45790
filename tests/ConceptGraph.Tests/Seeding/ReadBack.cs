using System.Globalization;
using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions;

namespace ConceptGraph.Tests.Seeding;

/// <summary>
/// The oracle of the seeding tests: a seed's graph and a store's content as sorted lines of text, made without the planner. Equal lines mean that every node,
/// relationship, label and property is there once, and nothing else.
/// </summary>
internal static class ReadBack
{
    public static async Task AssertHoldsAsync(ICypherSession session, StoreGraph desired)
    {
        Assert.Equal(Lines(desired), await LinesAsync(session, [.. desired.Datasets.Select(dataset => dataset.Key.Id)]));
    }

    public static IReadOnlyList<string> Lines(StoreGraph graph) =>
    [
        .. graph.Nodes.Concat(graph.Datasets).Select(node => Line(node.Labels, node.Properties.ToDictionary(p => p.Key, p => (object?)p.Value)))
            .Concat(graph.Relationships.Select(r => Line(r.Type, r.Start.Id, r.End.Id, r.Properties.ToDictionary(p => p.Key, p => (object?)p.Value))))
            .Order(StringComparer.Ordinal),
    ];

    private static async Task<IReadOnlyList<string>> LinesAsync(ICypherSession session, string[] datasets)
    {
        var nodes = await session.ExecutableQuery("MATCH (n) WHERE n.dataset IN $datasets RETURN labels(n) AS labels, properties(n) AS properties")
            .WithParameters(("datasets", datasets)).ExecuteAsync();
        var relationships = await session.ExecutableQuery(
            "MATCH (a)-[r]->(b) WHERE r.dataset IN $datasets RETURN type(r) AS type, a.id AS start, b.id AS end, properties(r) AS properties")
            .WithParameters(("datasets", datasets)).ExecuteAsync();
        return
        [
            .. nodes.Records.Select(r => Line(r.AsTexts("labels"), r.As<IReadOnlyDictionary<string, object?>>("properties")))
                .Concat(relationships.Records.Select(r => Line(
                    r.As<string>("type"), r.As<string>("start"), r.As<string>("end"), r.As<IReadOnlyDictionary<string, object?>>("properties"))))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Line(IEnumerable<string> labels, IReadOnlyDictionary<string, object?> properties) =>
        $"({string.Join(':', labels.Order(StringComparer.Ordinal))} {Text(properties)})";

    private static string Line(string type, string start, string end, IReadOnlyDictionary<string, object?> properties) =>
        $"({start})-[{type} {Text(properties)}]->({end})";

    private static string Text(IReadOnlyDictionary<string, object?> properties) => string.Join(
        ", ", properties.Where(p => p.Key != "appliedAt").OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={Text(p.Value)}"));

    private static string Text(object? value) => value switch
    {
        string text => $"'{text}'",
        System.Collections.IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Text))}]",
        double number => "float " + number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
