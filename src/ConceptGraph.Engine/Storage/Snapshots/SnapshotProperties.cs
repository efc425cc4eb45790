using System.Numerics;
using System.Runtime.CompilerServices;
using ConceptGraph.Engine.Storage.Properties;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Storage.Snapshots;

/// <summary>The properties of all nodes, or of all relationships.</summary>
internal static class SnapshotProperties
{
    private const int End = -1;

    public static void Write(this SnapshotWriter writer, in PropertyTable properties, int bound)
    {
        for (int key = 0; key < properties.Columns.Length; key++)
        {
            if (properties.Columns[key] is { Count: > 0 } column)
            {
                writer.Write(key);
                writer.Write(column.Count);
                Write(writer, column, bound);
            }
        }

        writer.Write(End);
    }

    public static PropertyTable Properties(this SnapshotReader reader, object owner)
    {
        var properties = default(PropertyTable);
        while (reader.Integer() is var key and not End)
        {
            int count = reader.Integer();
            properties.Restore(key, Column(reader, count, owner));
        }

        return properties;
    }

    private static void Write(SnapshotWriter writer, PropertyColumn column, int bound)
    {
        switch (column)
        {
            case IntegerProperty integers:
                writer.Write((int)Layout.Integers);
                writer.Write(integers.Items, bound);
                break;
            case FloatProperty floats:
                writer.Write((int)Layout.Floats);
                writer.Write(floats.Items, bound);
                break;
            case BooleanProperty booleans:
                writer.Write((int)Layout.Booleans);
                writer.Write(booleans.Items, bound);
                break;
            case TextProperty texts:
                writer.Write((int)Layout.Texts);
                WriteTexts(writer, texts, bound);
                break;
            default:
                writer.Write((int)Layout.Values);
                WriteValues(writer, column, bound);
                break;
        }
    }

    private static void WriteTexts(SnapshotWriter writer, TextProperty texts, int bound)
    {
        int count = texts.Dictionary.Count;
        writer.Write(count);
        for (int code = 0; code < count; code++)
        {
            writer.Write(texts.Dictionary[code]);
        }

        writer.Write(texts.Items, bound);
    }

    private static void WriteValues(SnapshotWriter writer, PropertyColumn column, int bound)
    {
        for (int start = 0; start < bound; start += 64)
        {
            for (ulong word = column.PresenceWord(start); word != 0; word &= word - 1)
            {
                int id = start + BitOperations.TrailingZeroCount(word);
                writer.Write(id);
                writer.Write(column.Get(id));
            }
        }

        writer.Write(End);
    }

    private static PropertyColumn Column(SnapshotReader reader, int count, object owner)
    {
        switch ((Layout)reader.Integer())
        {
            case Layout.Integers:
                var integers = new IntegerProperty(owner);
                integers.Restore(reader.Pages<long>(), count);
                return integers;
            case Layout.Floats:
                var floats = new FloatProperty(owner);
                floats.Restore(reader.Pages<double>(), count);
                return floats;
            case Layout.Booleans:
                var booleans = new BooleanProperty(owner);
                booleans.Restore(reader.Pages<bool>(), count);
                return booleans;
            case Layout.Texts:
                return ReadTexts(reader, count, owner);
            default:
                return ReadValues(reader, owner);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static TextProperty ReadTexts(SnapshotReader reader, int count, object owner)
    {
        var texts = new string[reader.Integer()];
        for (int code = 0; code < texts.Length; code++)
        {
            texts[code] = reader.Text();
        }

        var property = new TextProperty(owner, TextDictionary.Restore(texts));
        property.Restore(reader.Pages<int>(), count);
        return property;
    }

    private static ValueProperty ReadValues(SnapshotReader reader, object owner)
    {
        var values = new ValueProperty(owner);
        while (reader.Integer() is var id and not End)
        {
            values.TrySet(id, reader.Value());
        }

        return values;
    }

    private enum Layout
    {
        Integers,
        Floats,
        Booleans,
        Texts,
        Values,
    }
}
