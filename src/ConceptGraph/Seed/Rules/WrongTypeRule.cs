using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class WrongTypeRule() : ShapeRule("CG0103", "Wrong type", "A value is of the type that its key asks for, as YAML 1.2 reads it.")
{
    internal override void CheckValue(YamlNode node, ValueShape shape, SeedReport report)
    {
        bool fits = (node, shape) switch
        {
            (YamlScalar scalar, ScalarShape type) => Fits(scalar, type),
            (YamlSequence, ListShape) or (YamlMapping, MappingShape) => true,
            _ => false,
        };
        if (!fits)
        {
            report.Add(this, node.Span, $"{node.Shape} in place of {shape.Expected}", (node as YamlScalar)?.Text, shape.Expected, hint: Hint(node, shape));
        }
    }

    /// <summary>A date is checked for its form here; whether there is such a day is another rule's question.</summary>
    internal static bool Fits(YamlScalar scalar, ScalarShape shape) => shape.Type switch
    {
        ScalarType.Integer => scalar.IsPlain && NodeReading.TryInteger(scalar.Text, out _),
        ScalarType.Number => scalar.IsPlain && NodeReading.TryNumber(scalar.Text, out _),
        ScalarType.Boolean => scalar.IsPlain && YamlScalar.ReadsAsBoolean(scalar.Text),
        ScalarType.Date => HasDateForm(scalar.Text),
        ScalarType.Url => Uri.TryCreate(scalar.Text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https",
        _ => !scalar.IsPlain || YamlScalar.ReadsAsText(scalar.Text),
    };

    private static string? Hint(YamlNode node, ValueShape shape) => (node, shape) switch
    {
        (YamlScalar { IsNull: true }, _) => "Leave the key out when there is nothing to say.",
        (YamlScalar { IsPlain: true } scalar, ScalarShape { IsText: true, Type: not ScalarType.Url }) => $"Put it in quotes: \"{scalar.Text}\".",
        (YamlScalar, ListShape) => "Write a list: [a, b].",
        _ => null,
    };

    private static bool HasDateForm(string text)
    {
        if (text.Length is not (4 or 7 or 10))
        {
            return false;
        }

        for (int index = 0; index < text.Length; index++)
        {
            if (index is 4 or 7 ? text[index] != '-' : !char.IsAsciiDigit(text[index]))
            {
                return false;
            }
        }

        return true;
    }
}
