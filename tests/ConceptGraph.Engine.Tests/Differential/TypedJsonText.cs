using System.Globalization;
using System.Text.Json;
using ConceptGraph.Engine.Tests.Neo4jAnswers;
using ConceptGraph.Engine.Tests.Tck;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Temporal;

namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>Values in the typed JSON of the Query API as canonical text; the same text as <see cref="EngineText"/> gives for equal values.</summary>
internal static class TypedJsonText
{
    public static string Of(JsonElement typed)
    {
        var value = typed.GetProperty("_value");
        return typed.GetProperty("$type").GetString() switch
        {
            "Null" => "null",
            "Boolean" => value.GetBoolean() ? "true" : "false",
            "Integer" => value.GetString()!,
            "Float" => AnswerText.OfScalar(Value.Float(Float(value.GetString()!))),
            "String" => CanonicalText.Text(value.GetString()!),
            "Date" => Temporal(LocalDate.Parse(value.GetString()!)),
            "LocalTime" => Temporal(LocalTime.Parse(value.GetString()!)),
            "Time" => Temporal(OffsetTime.Parse(value.GetString()!)),
            "LocalDateTime" => Temporal(LocalDateTime.Parse(value.GetString()!)),
            "OffsetDateTime" or "ZonedDateTime" => Temporal(ZonedDateTime.ParseWritten(value.GetString()!)),
            "Duration" => Temporal(Duration.Parse(value.GetString()!)),
            "Point" => value.GetString()!,
            "List" => CanonicalText.List(value.EnumerateArray().Select(Of), ignoreListOrder: false),
            "Map" => Map(value),
            "Node" => CanonicalText.Node(value.GetProperty("_labels").EnumerateArray().Select(l => l.GetString()!), Map(value.GetProperty("_properties"))),
            "Relationship" => CanonicalText.Relationship(value.GetProperty("_type").GetString()!, Map(value.GetProperty("_properties"))),
            "Path" => "<" + string.Join(' ', value.EnumerateArray().Select(Of)) + ">",
            var other => throw new FormatException($"There is no type '{other}'."),
        };
    }

    private static string Map(JsonElement map) => CanonicalText.Map(map.EnumerateObject().Select(e => KeyValuePair.Create(e.Name, Of(e.Value))));

    private static string Temporal(ValueObject value) => AnswerText.OfScalar(Value.Of(value));

    private static double Float(string text) => text switch
    {
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };
}
