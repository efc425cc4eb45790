using System.Text.Json;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Explorer.QueryApi;

/// <summary>Reads parameters straight into values of the engine.</summary>
internal abstract class ParameterReader
{
    /// <summary>Reads one value; the reader stands on its first token and, afterwards, on its last.</summary>
    public abstract Value Read(ref Utf8JsonReader reader);

    /// <summary>Reads an object as values by name; of a name that comes twice the last counts.</summary>
    public Dictionary<string, Value> ReadMembers(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw QueryApiErrors.BadRequest();
        }

        var members = new Dictionary<string, Value>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            members[name] = Read(ref reader);
        }

        return members;
    }

    protected Value ReadMap(ref Utf8JsonReader reader) => Value.Of(MapValue.From(ReadMembers(ref reader)));

    protected Value ReadList(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw QueryApiErrors.BadRequest();
        }

        var items = new List<Value>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader));
        }

        return Value.List([.. items]);
    }
}
