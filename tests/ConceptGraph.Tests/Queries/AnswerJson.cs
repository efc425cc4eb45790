using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConceptGraph.Sessions;
using GraphPath = ConceptGraph.Sessions.Path;

namespace ConceptGraph.Tests.Queries;

/// <summary>Answers as JSON for comparing: nodes, relationships and paths as ids, maps in the order of their keys, a row a line.</summary>
internal static class AnswerJson
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(EagerResult result)
    {
        string columns = new JsonArray([.. result.Keys.Select(key => (JsonNode)key)]).ToJsonString(Plain);
        string rows = string.Join(",\n", result.Records.Select(record => "    " + new JsonArray([.. record.Values.Select(Value)]).ToJsonString(Plain)));
        return $"{{\n  \"columns\": {columns},\n  \"rows\": [{(rows.Length == 0 ? "" : $"\n{rows}\n  ")}]\n}}\n";
    }

    private static JsonNode? Value(object? value) => value switch
    {
        null => null,
        bool truth => truth,
        long number => number,
        double number => number,
        string text => text,
        Node node => new JsonObject { ["node"] = Id(node.Properties) },
        Relationship relationship => new JsonObject { ["relationship"] = Id(relationship.Properties) },
        GraphPath path => new JsonObject { ["path"] = new JsonArray([.. Ids(path)]) },
        IReadOnlyDictionary<string, object?> map =>
            new JsonObject(map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => KeyValuePair.Create(entry.Key, Value(entry.Value)))),
        IReadOnlyList<object?> items => new JsonArray([.. items.Select(Value)]),
        _ => throw new InvalidOperationException($"No question answers with a {value.GetType().Name}."),
    };

    private static IEnumerable<JsonNode?> Ids(GraphPath path)
    {
        for (int i = 0; i < path.Relationships.Count; i++)
        {
            yield return Id(path.Nodes[i].Properties);
            yield return Id(path.Relationships[i].Properties);
        }

        yield return Id(path.Nodes[^1].Properties);
    }

    private static JsonNode Id(IReadOnlyDictionary<string, object?> properties) => (string)properties["id"]!;
}
