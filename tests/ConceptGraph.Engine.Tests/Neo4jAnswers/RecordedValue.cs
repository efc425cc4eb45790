using System.Globalization;
using System.Text.Json;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Tests.Tck;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Neo4jAnswers;

/// <summary>Values as they are recorded: to values for parameters, and to canonical text for comparison.</summary>
internal static class RecordedValue
{
    private static readonly CypherEngine Engine = new(new GraphStore());

    public static Value Decode(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Null:
                return Value.Null;
            case JsonValueKind.True or JsonValueKind.False:
                return Value.Boolean(json.GetBoolean());
            case JsonValueKind.String:
                return Value.String(json.GetString());
            case JsonValueKind.Number:
                return Value.Integer(json.GetInt64());
            case JsonValueKind.Array:
                return Value.List([.. json.EnumerateArray().Select(Decode)]);
        }

        var typed = json.EnumerateObject().Single();
        return typed.Name switch
        {
            "float" => Value.Float(ParseFloat(typed.Value.GetString()!)),
            "map" => Value.Of(MapValue.From(typed.Value.EnumerateObject().Select(e => KeyValuePair.Create(e.Name, Decode(e.Value))))),
            "point" => DecodePoint(typed.Value.GetString()!),
            "localtime" or "localdatetime" or "date" or "time" or "datetime" or "duration" =>
                Call($"RETURN {typed.Name}($text)", "text", Value.String(typed.Value.GetString())),
            _ => throw new FormatException($"A {typed.Name} is no parameter."),
        };
    }

    public static string Text(JsonElement json, bool listsAreBags)
    {
        string Recurse(JsonElement inner) => Text(inner, listsAreBags);
        string Properties(JsonElement element) =>
            CanonicalText.Map(element.GetProperty("props").EnumerateObject().Select(e => KeyValuePair.Create(e.Name, Recurse(e.Value))));

        if (json.ValueKind == JsonValueKind.Array)
        {
            return CanonicalText.List(json.EnumerateArray().Select(Recurse), listsAreBags);
        }

        if (json.ValueKind != JsonValueKind.Object)
        {
            return AnswerText.OfScalar(Decode(json));
        }

        var typed = json.EnumerateObject().Single();
        return typed.Name switch
        {
            "map" => CanonicalText.Map(typed.Value.EnumerateObject().Select(e => KeyValuePair.Create(e.Name, Recurse(e.Value)))),
            "node" => CanonicalText.Node(typed.Value.GetProperty("labels").EnumerateArray().Select(l => l.GetString()!), Properties(typed.Value)),
            "rel" => CanonicalText.Relationship(typed.Value.GetProperty("type").GetString()!, Properties(typed.Value))
                + $" from {Recurse(typed.Value.GetProperty("from"))} to {Recurse(typed.Value.GetProperty("to"))}",
            "path" => "<" + string.Join(" ", typed.Value.EnumerateArray().Select(Recurse)) + ">",
            _ => AnswerText.OfScalar(Decode(json)),
        };
    }

    private static Value DecodePoint(string text)
    {
        int semicolon = text.IndexOf(';', StringComparison.Ordinal);
        string[] coordinates = text[(text.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split(' ');
        string map = string.Join(", ", coordinates.Zip(["x", "y", "z"], (value, name) => $"{name}: {value}"));
        return Call($"RETURN point({{srid: {text["SRID=".Length..semicolon]}, {map}}})", "none", Value.Null);
    }

    private static Value Call(string query, string parameter, Value value)
    {
        using var result = Engine.Run(query, new Dictionary<string, Value>(StringComparer.Ordinal) { [parameter] = value });
        return result.Rows.Single()[0];
    }

    private static double ParseFloat(string text) => text switch
    {
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };
}
