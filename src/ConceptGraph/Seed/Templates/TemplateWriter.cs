using System.Text;
using ConceptGraph.Seed.Shapes;

namespace ConceptGraph.Seed.Templates;

internal static class TemplateWriter
{
    private const int WidestChoice = 100;

    /// <summary>The list's key, then one item; values that are given are filled in.</summary>
    public static string Write(string list, string heading, MappingShape shape, Dictionary<string, string?> given)
    {
        StringBuilder text = new();
        text.Append(list).Append(":\n  # ").Append(heading).Append('\n');
        string lead = "  - ";
        foreach (KeyShape key in shape.Keys)
        {
            string? value = given.GetValueOrDefault(key.Name);
            bool isLive = key.Required || value is not null;
            text.Append(lead).Append(isLive ? "" : "# ").Append(key.Name).Append(':').Append(Value(value, key.Value))
                .Append("  # ").Append(key.Meaning).Append(Choices(key.Value)).Append('\n');
            lead = "    ";
        }

        return text.ToString();
    }

    private static string Value(string? value, ValueShape shape) => (value, shape) switch
    {
        ({ } given, _) => " " + given,
        (null, ListShape { Item: MappingShape item }) => " [{" + string.Join(", ", item.Keys.Where(key => key.Required).Select(key => $"{key.Name}: \"\"")) + "}]",
        (null, ListShape) => " []",
        (null, ScalarShape { IsText: true }) => " \"\"",
        _ => "",
    };

    private static string Choices(ValueShape shape)
    {
        string choices = shape is ScalarShape { Values.Count: > 0 } scalar ? string.Join(" | ", scalar.Values) : "";
        return choices.Length is 0 or > WidestChoice ? "" : $" ({choices})";
    }
}
