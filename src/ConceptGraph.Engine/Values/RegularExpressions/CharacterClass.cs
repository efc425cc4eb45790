using System.Globalization;
using System.Text;

namespace ConceptGraph.Engine.Values.RegularExpressions;

/// <summary>
/// A set of code points while it is translated to .NET, whose own sets hold UTF-16 units: what lies outside the basic plane becomes alternatives beside the set.
/// </summary>
internal sealed class CharacterClass
{
    /// <summary>Any code point.</summary>
    public const string Anything = @"(?:[^\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])";

    private readonly StringBuilder set = new();
    private readonly List<string> alternatives = [];

    public void AddRange(int first, int last, bool ignoreAsciiCase)
    {
        if (first <= char.MaxValue)
        {
            AddUnits(first, Math.Min(last, char.MaxValue));
        }

        if (last > char.MaxValue)
        {
            AddPairs(Math.Max(first, char.MaxValue + 1), last);
        }

        if (ignoreAsciiCase)
        {
            AddOverlap(first, last, 'a', 'z', 'A' - 'a');
            AddOverlap(first, last, 'A', 'Z', 'a' - 'A');
        }
    }

    /// <summary>Adds the inside of a .NET set, such as <c>\p{L}</c> or <c>0-9</c>.</summary>
    public void AddSet(string content) => set.Append(content);

    /// <summary>Adds an expression that matches one code point.</summary>
    public void AddAlternative(string expression) => alternatives.Add(expression);

    /// <summary>The expression for one code point of this class, or outside it.</summary>
    public string ToPattern(bool negated)
    {
        if (negated && alternatives.Count == 0)
        {
            return $@"(?:[^{set}\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])";
        }

        string union = set.Length == 0
            ? $"(?:{string.Join('|', alternatives)})"
            : alternatives.Count == 0 ? $"[{set}]" : $"(?:[{set}]|{string.Join('|', alternatives)})";
        return negated ? $"(?:(?!{union}){Anything})" : union;
    }

    private static string Unit(int unit) => string.Create(CultureInfo.InvariantCulture, $@"\u{unit:X4}");

    private void AddUnits(int first, int last) => set.Append(first == last ? Unit(first) : $"{Unit(first)}-{Unit(last)}");

    private void AddOverlap(int first, int last, char lowest, char highest, int shift)
    {
        int from = Math.Max(first, lowest);
        int to = Math.Min(last, highest);
        if (from <= to)
        {
            AddUnits(from + shift, to + shift);
        }
    }

    private void AddPairs(int first, int last)
    {
        for (int from = first; from <= last;)
        {
            string pair = char.ConvertFromUtf32(from);
            int blockEnd = from | 0x3FF;
            int to = Math.Min(last, blockEnd);
            alternatives.Add($"{Unit(pair[0])}[{Unit(pair[1])}-{Unit(char.ConvertFromUtf32(to)[1])}]");
            from = to + 1;
        }
    }
}
