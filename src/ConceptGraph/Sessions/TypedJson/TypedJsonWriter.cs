using System.Collections;
using System.Globalization;
using System.Text.Json;
using ConceptGraph.Engine.Values.Spatial;
using ConceptGraph.Engine.Values.Temporal;

namespace ConceptGraph.Sessions.TypedJson;

/// <summary>Writes values as Neo4j's typed JSON: <c>{"$type": "Integer", "_value": "1"}</c>. Source: the Query API's media type <c>application/vnd.neo4j.query</c>.</summary>
internal static class TypedJsonWriter
{
    /// <summary>Writes one value. <paramref name="name"/> is what an error calls it.</summary>
    /// <exception cref="ClientException">Cypher has no such type.</exception>
    public static void Write(Utf8JsonWriter writer, object? value, string name)
    {
        writer.WriteStartObject();
        switch (value)
        {
            case null:
                writer.WriteString("$type", "Null");
                writer.WriteNull("_value");
                break;
            case bool boolean:
                writer.WriteString("$type", "Boolean");
                writer.WriteBoolean("_value", boolean);
                break;
            case string text:
                Scalar(writer, "String", text);
                break;
            case long or int or short or byte or sbyte or ushort or uint:
                Scalar(writer, "Integer", Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));
                break;
            case double or float:
                Scalar(writer, "Float", FloatText(Convert.ToDouble(value, CultureInfo.InvariantCulture)));
                break;
            case byte[] bytes:
                Scalar(writer, "Base64", Convert.ToBase64String(bytes));
                break;
            case LocalDate:
                Scalar(writer, "Date", value.ToString()!);
                break;
            case LocalTime:
                Scalar(writer, "LocalTime", value.ToString()!);
                break;
            case OffsetTime:
                Scalar(writer, "Time", value.ToString()!);
                break;
            case LocalDateTime:
                Scalar(writer, "LocalDateTime", value.ToString()!);
                break;
            case ZonedDateTime zoned:
                Scalar(writer, zoned.ToString().EndsWith(']') ? "ZonedDateTime" : "OffsetDateTime", zoned.ToString());
                break;
            case Duration:
                Scalar(writer, "Duration", value.ToString()!);
                break;
            case Point point:
                Scalar(writer, "Point", PointText.Write(point));
                break;
            case Node node:
                writer.WriteString("$type", "Node");
                writer.WritePropertyName("_value");
                WriteNode(writer, node);
                break;
            case Relationship relationship:
                writer.WriteString("$type", "Relationship");
                writer.WritePropertyName("_value");
                WriteRelationship(writer, relationship);
                break;
            case Path path:
                WritePath(writer, path);
                break;
            case IReadOnlyDictionary<string, object?> map:
                writer.WriteString("$type", "Map");
                WriteMap(writer, "_value", map, name);
                break;
            case IDictionary map:
                writer.WriteString("$type", "Map");
                WriteMap(writer, "_value", map.Keys.Cast<string>().Select(key => KeyValuePair.Create(key, map[key])), name);
                break;
            case IEnumerable items:
                writer.WriteString("$type", "List");
                writer.WriteStartArray("_value");
                foreach (object? item in items)
                {
                    Write(writer, item, name);
                }

                writer.WriteEndArray();
                break;
            default:
                throw SessionErrors.Parameter(name, value);
        }

        writer.WriteEndObject();
    }

    private static void Scalar(Utf8JsonWriter writer, string type, string value)
    {
        writer.WriteString("$type", type);
        writer.WriteString("_value", value);
    }

    private static void WriteMap(Utf8JsonWriter writer, string property, IEnumerable<KeyValuePair<string, object?>> map, string name)
    {
        writer.WriteStartObject(property);
        foreach (var (key, value) in map)
        {
            writer.WritePropertyName(key);
            Write(writer, value, name);
        }

        writer.WriteEndObject();
    }

    private static void WriteNode(Utf8JsonWriter writer, Node node)
    {
        writer.WriteStartObject();
        writer.WriteString("_element_id", node.ElementId);
        writer.WriteStartArray("_labels");
        foreach (string label in node.Labels)
        {
            writer.WriteStringValue(label);
        }

        writer.WriteEndArray();
        WriteMap(writer, "_properties", node.Properties, "property");
        writer.WriteEndObject();
    }

    private static void WriteRelationship(Utf8JsonWriter writer, Relationship relationship)
    {
        writer.WriteStartObject();
        writer.WriteString("_element_id", relationship.ElementId);
        writer.WriteString("_start_node_element_id", relationship.StartNodeElementId);
        writer.WriteString("_end_node_element_id", relationship.EndNodeElementId);
        writer.WriteString("_type", relationship.Type);
        WriteMap(writer, "_properties", relationship.Properties, "property");
        writer.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter writer, Path path)
    {
        writer.WriteString("$type", "Path");
        writer.WriteStartArray("_value");
        for (int i = 0; i < path.Nodes.Count; i++)
        {
            if (i > 0)
            {
                Write(writer, path.Relationships[i - 1], "path");
            }

            Write(writer, path.Nodes[i], "path");
        }

        writer.WriteEndArray();
    }

    private static string FloatText(double value) => value switch
    {
        double.PositiveInfinity => "Infinity",
        double.NegativeInfinity => "-Infinity",
        _ => value.ToString("R", CultureInfo.InvariantCulture) is var text && text.AsSpan().IndexOfAny('.', 'E', 'N') < 0 ? text + ".0" : value.ToString("R", CultureInfo.InvariantCulture),
    };
}
