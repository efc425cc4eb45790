using System.Globalization;
using System.Text;
using System.Text.Json;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Temporal;

namespace ConceptGraph.Explorer.QueryApi;

/// <summary>Typed JSON: <c>{"$type": "Integer", "_value": "1"}</c>, all the way down and in this order, as Neo4j demands it.</summary>
internal sealed class TypedParameterReader : ParameterReader
{
    public static TypedParameterReader Instance { get; } = new();

    public override Value Read(ref Utf8JsonReader reader)
    {
        Require(reader.TokenType == JsonTokenType.StartObject);
        Require(reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("$type"u8) && reader.Read());
        string type = reader.GetString() ?? throw QueryApiErrors.BadRequest();
        Require(reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("_value"u8) && reader.Read());
        var value = ReadContent(ref reader, type);
        Require(reader.Read() && reader.TokenType == JsonTokenType.EndObject);
        return value;
    }

    private Value ReadContent(ref Utf8JsonReader reader, string type)
    {
        switch (type)
        {
            case "Null":
                return Value.Null;
            case "Boolean":
                return Value.Boolean(reader.GetBoolean());
            case "List":
                return ReadList(ref reader);
            case "Map":
                return ReadMap(ref reader);
        }

        var parse = ParserOf(type) ?? throw QueryApiErrors.UnsupportedType(type);
        return parse(Text(ref reader));
    }

    /// <summary>Reads the text of a scalar type; null for a type that no parameter can have.</summary>
    private static Func<string, Value>? ParserOf(string type) => type switch
    {
        "Integer" => text => Value.Integer(long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
        "Float" => text => Value.Float(Float(text)),
        "String" => Value.String,
        "Date" => text => Value.Of(LocalDate.Parse(text)),
        "LocalTime" => text => Value.Of(LocalTime.Parse(text)),
        "Time" => text => Value.Of(OffsetTime.Parse(text)),
        "LocalDateTime" => text => Value.Of(LocalDateTime.Parse(text)),
        "OffsetDateTime" or "ZonedDateTime" => text => Value.Of(ZonedDateTime.Parse(text)),
        "Duration" => text => Value.Of(Duration.Parse(text)),
        "Point" => text => Value.Of(PointText.Read(text)),
        _ => null,
    };

    private static string Text(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(reader.ValueSpan) : reader.GetString() ?? throw QueryApiErrors.BadRequest();

    private static double Float(string text) => text switch
    {
        "NaN" => double.NaN,
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
    };

    private static void Require(bool condition)
    {
        if (!condition)
        {
            throw QueryApiErrors.BadRequest();
        }
    }
}
