using System.Globalization;
using System.Text.Json;
using ConceptGraph.Engine.Values.Temporal;

namespace ConceptGraph.Sessions.TypedJson;

/// <summary>Reads Neo4j's typed JSON into values.</summary>
internal static class TypedJsonReader
{
    /// <summary>Reads one value; the reader stands on its first token and, afterwards, on its last.</summary>
    /// <exception cref="JsonException">The text is not typed JSON.</exception>
    public static object? Read(ref Utf8JsonReader reader)
    {
        Expect(reader.TokenType == JsonTokenType.StartObject, "a value must be an object");
        Expect(reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("$type"u8), "a value begins with $type");
        Expect(reader.Read() && reader.TokenType == JsonTokenType.String, "$type is text");
        string type = reader.GetString()!;
        Expect(reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("_value"u8), "$type is followed by _value");
        Expect(reader.Read(), "a value is missing");
        object? value = ReadContent(ref reader, type);
        Expect(reader.Read() && reader.TokenType == JsonTokenType.EndObject, "a value has two members");
        return value;
    }

    private static object? ReadContent(ref Utf8JsonReader reader, string type) => type switch
    {
        "Null" => null,
        "Boolean" => reader.GetBoolean(),
        "Integer" => long.Parse(Text(ref reader), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        "Float" => ParseFloat(Text(ref reader)),
        "String" => Text(ref reader),
        "Base64" => Convert.FromBase64String(Text(ref reader)),
        "Date" => LocalDate.Parse(Text(ref reader)),
        "LocalTime" => LocalTime.Parse(Text(ref reader)),
        "Time" => OffsetTime.Parse(Text(ref reader)),
        "LocalDateTime" => LocalDateTime.Parse(Text(ref reader)),
        "OffsetDateTime" or "ZonedDateTime" => ZonedDateTime.ParseWritten(Text(ref reader)),
        "Duration" => Duration.Parse(Text(ref reader)),
        "Point" => PointText.Read(Text(ref reader)),
        "List" => ReadList(ref reader),
        "Map" => ReadMap(ref reader),
        "Node" => ReadNode(ref reader),
        "Relationship" => ReadRelationship(ref reader),
        "Path" => ReadPath(ref reader),
        _ => throw new JsonException($"There is no type '{type}'."),
    };

    private static List<object?> ReadList(ref Utf8JsonReader reader)
    {
        Expect(reader.TokenType == JsonTokenType.StartArray, "a list is an array");
        var items = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader));
        }

        return items;
    }

    private static Dictionary<string, object?> ReadMap(ref Utf8JsonReader reader)
    {
        Expect(reader.TokenType == JsonTokenType.StartObject, "a map is an object");
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            Expect(reader.Read(), "a value is missing");
            map[key] = Read(ref reader);
        }

        return map;
    }

    private static Node ReadNode(ref Utf8JsonReader reader)
    {
        string id = "";
        var labels = new List<string>();
        var properties = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            Expect(reader.Read(), "a node breaks off");
            switch (name)
            {
                case "_element_id":
                    id = Text(ref reader);
                    break;
                case "_labels":
                    while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    {
                        labels.Add(Text(ref reader));
                    }

                    break;
                case "_properties":
                    properties = ReadMap(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        labels.Sort(StringComparer.Ordinal);
        return new Node(id, labels, properties);
    }

    private static Relationship ReadRelationship(ref Utf8JsonReader reader)
    {
        string id = "", start = "", end = "", type = "";
        var properties = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            Expect(reader.Read(), "a relationship breaks off");
            switch (name)
            {
                case "_element_id":
                    id = Text(ref reader);
                    break;
                case "_start_node_element_id":
                    start = Text(ref reader);
                    break;
                case "_end_node_element_id":
                    end = Text(ref reader);
                    break;
                case "_type":
                    type = Text(ref reader);
                    break;
                case "_properties":
                    properties = ReadMap(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new Relationship(id, type, start, end, properties);
    }

    private static Path ReadPath(ref Utf8JsonReader reader)
    {
        var elements = ReadList(ref reader);
        return new Path([.. elements.OfType<Node>()], [.. elements.OfType<Relationship>()]);
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        Expect(reader.TokenType == JsonTokenType.String, "text was expected");
        return reader.GetString()!;
    }

    private static double ParseFloat(string text) => text switch
    {
        "NaN" => double.NaN,
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
    };

    private static void Expect(bool condition, string what)
    {
        if (!condition)
        {
            throw new JsonException($"Not typed JSON: {what}.");
        }
    }
}
