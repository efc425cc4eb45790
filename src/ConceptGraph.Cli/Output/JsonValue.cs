using System.Text.Encodings.Web;
using System.Text.Json;
using ConceptGraph.Sessions;

namespace ConceptGraph.Cli.Output;

/// <summary>Rows and values as JSON. Nodes, relationships and paths are objects; temporal and spatial values, and numbers that JSON lacks, are text.</summary>
internal static class JsonValue
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object, on one line.</summary>
    public static string Row(IReadOnlyList<string> columns, IReadOnlyList<object?> values)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Compact))
        {
            writer.WriteStartObject();
            for (int i = 0; i < columns.Count; i++)
            {
                writer.WritePropertyName(columns[i]);
                Write(writer, values[i]);
            }

            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool boolean:
                writer.WriteBooleanValue(boolean);
                break;
            case long integer:
                writer.WriteNumberValue(integer);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case Node node:
                WriteNode(writer, node);
                break;
            case Relationship relationship:
                WriteRelationship(writer, relationship);
                break;
            case Sessions.Path path:
                writer.WriteStartObject();
                WriteList(writer, "nodes", path.Nodes);
                WriteList(writer, "relationships", path.Relationships);
                writer.WriteEndObject();
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(writer, map);
                break;
            case IReadOnlyList<object?> list:
                writer.WriteStartArray();
                foreach (object? item in list)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(CellText.Of(value));
                break;
        }
    }

    private static void WriteNode(Utf8JsonWriter writer, Node node)
    {
        writer.WriteStartObject();
        writer.WriteString("elementId", node.ElementId);
        WriteList(writer, "labels", node.Labels);
        writer.WritePropertyName("properties");
        WriteMap(writer, node.Properties);
        writer.WriteEndObject();
    }

    private static void WriteRelationship(Utf8JsonWriter writer, Relationship relationship)
    {
        writer.WriteStartObject();
        writer.WriteString("elementId", relationship.ElementId);
        writer.WriteString("type", relationship.Type);
        writer.WriteString("startNodeElementId", relationship.StartNodeElementId);
        writer.WriteString("endNodeElementId", relationship.EndNodeElementId);
        writer.WritePropertyName("properties");
        WriteMap(writer, relationship.Properties);
        writer.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter writer, IReadOnlyDictionary<string, object?> map)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in map)
        {
            writer.WritePropertyName(key);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, string name, IEnumerable<object?> items)
    {
        writer.WriteStartArray(name);
        foreach (object? item in items)
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
    }
}
