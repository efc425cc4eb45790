using System.Text.Json;
using ConceptGraph.Engine;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Spatial;
using ConceptGraph.Engine.Values.Temporal;

namespace ConceptGraph.Explorer.QueryApi;

/// <summary>Plain JSON: dates, times, durations and points as text, floats with a point, zones without their names.</summary>
internal sealed class PlainValueWriter() : ValueWriter(ElementNames.Plain)
{
    public static PlainValueWriter Instance { get; } = new();

    public override void Write(Utf8JsonWriter writer, Value value, QueryResult result)
    {
        switch (value.Kind)
        {
            case ValueKind.List:
                WriteItems(writer, value.AsList(), result);
                break;
            case ValueKind.Map:
                WriteEntries(writer, value.AsMap(), result);
                break;
            case ValueKind.Node:
                WriteNode(writer, result.Node(value), result);
                break;
            case ValueKind.Relationship:
                WriteRelationship(writer, result.Relationship(value), result);
                break;
            case ValueKind.Path:
                WritePath(writer, value.AsPath(), result);
                break;
            default:
                Write(writer, value);
                break;
        }
    }

    public override void Write(Utf8JsonWriter writer, Value scalar)
    {
        switch (scalar.Kind)
        {
            case ValueKind.Null:
                writer.WriteNullValue();
                break;
            case ValueKind.Boolean:
                writer.WriteBooleanValue(scalar.AsBoolean());
                break;
            case ValueKind.Integer:
                writer.WriteNumberValue(scalar.AsInteger());
                break;
            case ValueKind.Float when double.IsFinite(scalar.AsFloat()):
                writer.WriteRawValue(scalar.ToString(), skipInputValidation: true);
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
            case ValueKind.DateTime:
                writer.WriteStringValue(WithoutZoneName(scalar.As<ZonedDateTime>()!));
                break;
            default:
                writer.WriteStringValue(scalar.As<ComparableValue>()!.ToString());
                break;
        }
    }

    private static string WithoutZoneName(ZonedDateTime time)
    {
        string text = time.ToString();
        return text.IndexOf('[', StringComparison.Ordinal) is > 0 and int name ? text[..name] : text;
    }
}
