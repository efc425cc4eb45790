using System.Globalization;
using System.Text;

namespace ConceptGraph.Engine.Values;

/// <summary>Text as a Cypher literal, and names as Cypher writes them.</summary>
internal static class CypherQuoting
{
    /// <summary>The text between single quotes, with what needs it escaped.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('\'');
        foreach (char unit in text)
        {
            _ = unit switch
            {
                '\'' => quoted.Append(@"\'"),
                '\\' => quoted.Append(@"\\"),
                '\n' => quoted.Append(@"\n"),
                '\r' => quoted.Append(@"\r"),
                '\t' => quoted.Append(@"\t"),
                '\b' => quoted.Append(@"\b"),
                '\f' => quoted.Append(@"\f"),
                < ' ' or '\u007F' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}"),
                _ => quoted.Append(unit),
            };
        }

        return quoted.Append('\'').ToString();
    }

    /// <summary>The name itself where it is a plain identifier, else between backticks.</summary>
    public static string QuoteName(string name) =>
        IsIdentifier(name) ? name : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    private static bool IsIdentifier(string name) =>
        name.Length > 0
        && (char.IsLetter(name[0]) || name[0] == '_')
        && name.All(unit => char.IsLetterOrDigit(unit) || unit == '_');
}
