using System.Text.Json;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Explorer.QueryApi;

/// <summary>Plain JSON: a number with a point or an exponent is a float, any other an integer.</summary>
internal sealed class PlainParameterReader : ParameterReader
{
    public static PlainParameterReader Instance { get; } = new();

    public override Value Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => Value.Null,
        JsonTokenType.True => Value.True,
        JsonTokenType.False => Value.False,
        JsonTokenType.String => Value.String(reader.GetString()),
        JsonTokenType.Number => Number(ref reader),
        JsonTokenType.StartArray => ReadList(ref reader),
        _ => ReadMap(ref reader),
    };

    private static Value Number(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.IndexOfAny("."u8[0], "e"u8[0], "E"u8[0]) >= 0)
        {
            return Value.Float(reader.GetDouble());
        }

        return reader.TryGetInt64(out long integer) ? Value.Integer(integer) : throw QueryApiErrors.IntegerTooLarge();
    }
}
