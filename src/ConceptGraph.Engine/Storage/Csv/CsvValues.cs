using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Spatial;
using ConceptGraph.Engine.Values.Temporal;

namespace ConceptGraph.Engine.Storage.Csv;

/// <summary>Fields as values of the type that the header names.</summary>
internal static class CsvValues
{
    /// <summary>The value of a field, or null when its text is not of the type; may also throw a <see cref="CypherException"/> that says why.</summary>
    public static Value? Parse(ReadOnlySpan<byte> field, CsvColumn column, byte arraySeparator) =>
        column.IsArray ? ParseList(field, column.Type, arraySeparator) : ParseOne(field, column.Type);

    /// <summary>The short way for what most columns hold: a number of few digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryParseShortInteger(ReadOnlySpan<byte> field, CsvColumn column, out long integer)
    {
        const int MostDigits = 18;
        integer = 0;
        if (column.Type != CsvType.Integer || column.IsArray || field.Length is 0 or > MostDigits)
        {
            return false;
        }

        foreach (byte digit in field)
        {
            uint value = (uint)digit - '0';
            if (value > 9)
            {
                return false;
            }

            integer = (integer * 10) + value;
        }

        return true;
    }

    private static Value? ParseOne(ReadOnlySpan<byte> field, CsvType type)
    {
        switch (type)
        {
            case CsvType.Integer:
                return Utf8Parser.TryParse(field, out long integer, out int length) && length == field.Length ? Value.Integer(integer) : null;
            case CsvType.Float:
                return double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? Value.Float(number) : null;
            case CsvType.Boolean:
                return Ascii.EqualsIgnoreCase(field, "true"u8) ? Value.True : Ascii.EqualsIgnoreCase(field, "false"u8) ? Value.False : null;
            default:
                return ParseText(Encoding.UTF8.GetString(field), type);
        }
    }

    private static Value? ParseText(string text, CsvType type) => type switch
    {
        CsvType.String => Value.String(text),
        CsvType.Char => text.EnumerateRunes().Count() == 1 ? Value.String(text) : null,
        CsvType.Date => Value.Of(LocalDate.Parse(text)),
        CsvType.LocalTime => Value.Of(LocalTime.Parse(text)),
        CsvType.Time => Value.Of(OffsetTime.Parse(text)),
        CsvType.LocalDateTime => Value.Of(LocalDateTime.Parse(text)),
        CsvType.DateTime => Value.Of(ZonedDateTime.Parse(text)),
        CsvType.Duration => Value.Of(Duration.Parse(text)),
        CsvType.Point => ParsePoint(text),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static Value? ParseList(ReadOnlySpan<byte> field, CsvType type, byte separator)
    {
        var items = new Value[field.Count(separator) + 1];
        int count = 0;
        foreach (var range in field.Split(separator))
        {
            if (ParseOne(field[range], type) is not { } item)
            {
                return null;
            }

            items[count++] = item;
        }

        return Value.List(items);
    }

    /// <summary>A point as <c>{x: 1, y: 2, crs: cartesian}</c>; braces and quotes may be left out.</summary>
    private static Value? ParsePoint(string text)
    {
        var entries = new List<KeyValuePair<string, Value>>();
        foreach (string part in text.Trim().TrimStart('{').TrimEnd('}').Split(','))
        {
            int colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                return null;
            }

            string key = part[..colon].Trim();
            string item = part[(colon + 1)..].Trim().Trim('\'', '"');
            var value = key switch
            {
                "crs" => Value.String(item),
                "srid" when long.TryParse(item, CultureInfo.InvariantCulture, out long srid) => Value.Integer(srid),
                _ when double.TryParse(item, CultureInfo.InvariantCulture, out double number) => Value.Float(number),
                _ => default,
            };
            if (value.IsNull)
            {
                return null;
            }

            entries.Add(new KeyValuePair<string, Value>(key, value));
        }

        return Value.Of(PointBuilder.Build(MapValue.From(entries)));
    }
}
