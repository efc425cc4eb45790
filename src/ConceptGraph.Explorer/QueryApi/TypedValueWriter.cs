using System.Text.Json;
using ConceptGraph.Engine;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Spatial;
using ConceptGraph.Engine.Values.Temporal;

namespace ConceptGraph.Explorer.QueryApi;

/// <summary>Typed JSON: every value is an object of its type and its content; numbers are text.</summary>
internal sealed class TypedValueWriter() : ValueWriter(ElementNames.Typed)
{
    private static readonly JsonEncodedText TypeName = JsonEncodedText.Encode("$type");
    private static readonly JsonEncodedText ContentName = JsonEncodedText.Encode("_value");

    public static TypedValueWriter Instance { get; } = new();

    public override void Write(Utf8JsonWriter writer, Value value, QueryResult result)
    {
        switch (value.Kind)
        {
            case ValueKind.List:
                Begin(writer, "List"u8);
                WriteItems(writer, value.AsList(), result);
                break;
            case ValueKind.Map:
                Begin(writer, "Map"u8);
                WriteEntries(writer, value.AsMap(), result);
                break;
            case ValueKind.Node:
                Begin(writer, "Node"u8);
                WriteNode(writer, result.Node(value), result);
                break;
            case ValueKind.Relationship:
                Begin(writer, "Relationship"u8);
                WriteRelationship(writer, result.Relationship(value), result);
                break;
            case ValueKind.Path:
                Begin(writer, "Path"u8);
                WritePath(writer, value.AsPath(), result);
                break;
            default:
                Write(writer, value);
                return;
        }

        writer.WriteEndObject();
    }

    public override void Write(Utf8JsonWriter writer, Value scalar)
    {
        Begin(writer, TypeOf(scalar));
        switch (scalar.Kind)
        {
            case ValueKind.Null:
                writer.WriteNullValue();
                break;
            case ValueKind.Boolean:
                writer.WriteBooleanValue(scalar.AsBoolean());
                break;
            case ValueKind.Integer:
                WriteInteger(writer, scalar.AsInteger());
                break;
            case ValueKind.Float:
                writer.WriteStringValue(scalar.ToString());
                break;
            case ValueKind.String:
                writer.WriteStringValue(scalar.AsString());
                break;
            case ValueKind.Point:
                writer.WriteStringValue(PointText.Write(scalar.As<Point>()!));
                break;
            default:
                writer.WriteStringValue(scalar.As<ComparableValue>()!.ToString());
                break;
        }

        writer.WriteEndObject();
    }

    private static ReadOnlySpan<byte> TypeOf(Value scalar) => scalar.Kind switch
    {
        ValueKind.Null => "Null"u8,
        ValueKind.Boolean => "Boolean"u8,
        ValueKind.Integer => "Integer"u8,
        ValueKind.Float => "Float"u8,
        ValueKind.String => "String"u8,
        ValueKind.Date => "Date"u8,
        ValueKind.LocalTime => "LocalTime"u8,
        ValueKind.Time => "Time"u8,
        ValueKind.LocalDateTime => "LocalDateTime"u8,
        ValueKind.DateTime => scalar.As<ZonedDateTime>()!.ZoneName is null ? "OffsetDateTime"u8 : "ZonedDateTime"u8,
        ValueKind.Duration => "Duration"u8,
        _ => "Point"u8,
    };

    private static void Begin(Utf8JsonWriter writer, ReadOnlySpan<byte> type)
    {
        writer.WriteStartObject();
        writer.WriteString(TypeName, type);
        writer.WritePropertyName(ContentName);
    }

    private static void WriteInteger(Utf8JsonWriter writer, long integer)
    {
        Span<byte> digits = stackalloc byte[20];
        integer.TryFormat(digits, out int length, provider: System.Globalization.CultureInfo.InvariantCulture);
        writer.WriteStringValue(digits[..length]);
    }
}
