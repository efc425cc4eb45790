using System.Text.Json;

namespace ConceptGraph.Explorer.QueryApi;

/// <summary>What the members of a node or relationship are called in one of the two kinds of JSON.</summary>
internal sealed record ElementNames(
    JsonEncodedText ElementId, JsonEncodedText Labels, JsonEncodedText Type, JsonEncodedText Start, JsonEncodedText End, JsonEncodedText Properties)
{
    public static ElementNames Plain { get; } = Of("elementId", "labels", "type", "startNodeElementId", "endNodeElementId", "properties");

    public static ElementNames Typed { get; } = Of("_element_id", "_labels", "_type", "_start_node_element_id", "_end_node_element_id", "_properties");

    private static ElementNames Of(string elementId, string labels, string type, string start, string end, string properties) => new(
        JsonEncodedText.Encode(elementId),
        JsonEncodedText.Encode(labels),
        JsonEncodedText.Encode(type),
        JsonEncodedText.Encode(start),
        JsonEncodedText.Encode(end),
        JsonEncodedText.Encode(properties));
}
