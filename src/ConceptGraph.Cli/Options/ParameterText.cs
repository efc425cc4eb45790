using System.Text.Json;

namespace ConceptGraph.Cli.Options;

/// <summary>Values of parameters as a person types them.</summary>
internal static class ParameterText
{
    /// <summary>A JSON value where the text reads as one, else the text itself. Numbers without point or exponent are integers when they fit in 64 bits.</summary>
    public static object? Parse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return Of(document.RootElement);
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static object? Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt64(out long integer) ? integer : element.GetDouble(),
        JsonValueKind.Array => element.EnumerateArray().Select(Of).ToList(),
        _ => element.EnumerateObject().ToDictionary(property => property.Name, property => Of(property.Value), StringComparer.Ordinal),
    };
}
