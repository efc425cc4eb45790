using System.Text.Json;
using ConceptGraph.Engine;

namespace ConceptGraph.Sessions.Neo4j;

/// <summary>Reads the small parts of an answer of the Query API.</summary>
internal static class QueryApiParts
{
    public static Neo4jException Error(JsonElement error)
    {
        string code = Text(error, "code");
        string message = Text(error, "message");
        return SessionErrors.FromCode(code, message.Split('\n')[0], excerpt: message.Contains('\n', StringComparison.Ordinal) ? message : null);
    }

    public static Counters Counters(JsonElement counters)
    {
        long Count(string name) => counters.TryGetProperty(name, out var value) ? value.GetInt64() : 0;
        return new Counters(
            Count("nodesCreated"),
            Count("nodesDeleted"),
            Count("relationshipsCreated"),
            Count("relationshipsDeleted"),
            Count("propertiesSet"),
            Count("labelsAdded"),
            Count("labelsRemoved"),
            Count("indexesAdded"),
            Count("indexesRemoved"),
            Count("constraintsAdded"),
            Count("constraintsRemoved"));
    }

    public static Notification Notification(JsonElement notification) => new(
        Text(notification, "code"), Text(notification, "title"), Text(notification, "description"), Text(notification, "severity"));

    /// <summary>The plan as the server draws it.</summary>
    public static string Plan(JsonElement plan) =>
        plan.TryGetProperty("arguments", out var arguments)
        && arguments.TryGetProperty("string-representation", out var drawing)
        && drawing.TryGetProperty("_value", out var text)
            ? text.GetString()!
            : plan.GetRawText();

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
