using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Spatial;
using ConceptGraph.Engine.Values.Temporal;

namespace ConceptGraph.Engine.Storage.Snapshots;

/// <summary>Property values of any type, one by one.</summary>
internal static class SnapshotValues
{
    public static void Write(this SnapshotWriter writer, Value value)
    {
        writer.Write((int)value.Kind);
        switch (value.Kind)
        {
            case ValueKind.Boolean:
                writer.Write(value.AsBoolean() ? 1 : 0);
                break;
            case ValueKind.Integer:
                writer.Write(value.AsInteger());
                break;
            case ValueKind.Float:
                writer.Write(BitConverter.DoubleToInt64Bits(value.AsFloat()));
                break;
            case ValueKind.List:
                writer.Write(value.AsList().Count);
                foreach (var item in value.AsList())
                {
                    writer.Write(item);
                }

                break;
            case ValueKind.Point:
                WritePoint(writer, value.As<Point>()!);
                break;
            default:
                writer.Write(ValueText.ToText(value));
                break;
        }
    }

    public static Value Value(this SnapshotReader reader) => (ValueKind)reader.Integer() switch
    {
        ValueKind.Boolean => Values.Value.Boolean(reader.Integer() != 0),
        ValueKind.Integer => Values.Value.Integer(reader.Long()),
        ValueKind.Float => Values.Value.Float(BitConverter.Int64BitsToDouble(reader.Long())),
        ValueKind.String => Values.Value.String(reader.Text()),
        ValueKind.List => ReadList(reader),
        ValueKind.Point => ReadPoint(reader),
        ValueKind.Date => Values.Value.Of(LocalDate.Parse(reader.Text())),
        ValueKind.LocalTime => Values.Value.Of(LocalTime.Parse(reader.Text())),
        ValueKind.Time => Values.Value.Of(OffsetTime.Parse(reader.Text())),
        ValueKind.LocalDateTime => Values.Value.Of(LocalDateTime.Parse(reader.Text())),
        ValueKind.DateTime => Values.Value.Of(ZonedDateTime.Parse(reader.Text())),
        ValueKind.Duration => Values.Value.Of(Duration.Parse(reader.Text())),
        var kind => throw new InvalidDataException($"A {kind} cannot be a property."),
    };

    private static void WritePoint(SnapshotWriter writer, Point point)
    {
        writer.Write(point.System.Srid);
        writer.Write(BitConverter.DoubleToInt64Bits(point.X));
        writer.Write(BitConverter.DoubleToInt64Bits(point.Y));
        writer.Write(point.Z is { } z ? 1 : 0);
        writer.Write(BitConverter.DoubleToInt64Bits(point.Z ?? 0));
    }

    private static Value ReadPoint(SnapshotReader reader)
    {
        var system = CoordinateReferenceSystem.Get(reader.Integer());
        double x = BitConverter.Int64BitsToDouble(reader.Long());
        double y = BitConverter.Int64BitsToDouble(reader.Long());
        bool hasZ = reader.Integer() != 0;
        double z = BitConverter.Int64BitsToDouble(reader.Long());
        return Values.Value.Of(Point.Of(system, x, y, hasZ ? z : null));
    }

    private static Value ReadList(SnapshotReader reader)
    {
        var items = new Value[reader.Integer()];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = reader.Value();
        }

        return Values.Value.List(items);
    }
}
