using System.Globalization;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class UnprintableRule() : SeedRule("CG0905", "Unprintable character", "A text has no control characters but line ends, no half surrogate pairs, and nothing that turns the reading direction round.")
{
    public void Check(YamlScalar scalar, SeedReport report)
    {
        string text = scalar.Text;
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return;
        }

        for (int index = 0; index < text.Length; index++)
        {
            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
            {
                index++;
            }
            else if ((char.IsControl(text[index]) && text[index] != '\n') || char.IsSurrogate(text[index]) || TurnsDirection(text[index]))
            {
                string found = "U+" + ((int)text[index]).ToString("X4", CultureInfo.InvariantCulture);
                report.Add(this, scalar.Span, "an unprintable character", found, "letters, digits, punctuation, symbols");
                return;
            }
        }
    }

    private static bool TurnsDirection(char letter) => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
