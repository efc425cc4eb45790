using System.Globalization;
using System.Text;

namespace ConceptGraph.Engine.Values;

/// <summary>Values as text.</summary>
internal static class ValueText
{
    /// <summary>The value as Cypher would write it; nodes and relationships by id. For debugging and plans.</summary>
    public static string ToDebugString(Value value) => value.Kind switch
    {
        ValueKind.String => CypherQuoting.Quote(value.AsString()),
        ValueKind.Node => $"({Invariant(value.AsId())})",
        ValueKind.Relationship => $"[{Invariant(value.AsId())}]",
        ValueKind.Path => PathText(value.AsPath()),
        ValueKind.List => $"[{string.Join(", ", value.AsList().Select(ToDebugString))}]",
        ValueKind.Map => $"{{{string.Join(", ", value.AsMap().Select(e => $"{CypherQuoting.QuoteName(e.Key)}: {ToDebugString(e.Value)}"))}}}",
        ValueKind.Date => Constructor("date", value),
        ValueKind.LocalTime => Constructor("localtime", value),
        ValueKind.Time => Constructor("time", value),
        ValueKind.LocalDateTime => Constructor("localdatetime", value),
        ValueKind.DateTime => Constructor("datetime", value),
        ValueKind.Duration => Constructor("duration", value),
        _ => ToText(value),
    };

    /// <summary>What <c>toString()</c> and concatenation give; for types that have neither, <see cref="ToDebugString"/>.</summary>
    public static string ToText(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => FloatText.Of(value.AsFloat()),
        ValueKind.String => value.AsString(),
        _ => value.As<ComparableValue>()?.ToString() ?? ToDebugString(value),
    };

    private static string Constructor(string function, Value value) =>
        $"{function}({CypherQuoting.Quote(value.As<ComparableValue>()!.ToString())})";

    private static string PathText(PathValue path)
    {
        var text = new StringBuilder($"({Invariant(path.Nodes[0])})");
        for (int i = 0; i < path.Length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"-[{path.Relationships[i]}]-({path.Nodes[i + 1]})");
        }

        return text.ToString();
    }

    private static string Invariant(int id) => id.ToString(CultureInfo.InvariantCulture);
}
