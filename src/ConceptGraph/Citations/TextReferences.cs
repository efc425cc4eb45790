using System.Globalization;
using System.Text;

namespace ConceptGraph.Citations;

/// <summary>References as sentences: authors, year, title, publisher, address, date of access, places.</summary>
internal static class TextReferences
{
    public static string Write(IEnumerable<Citation> citations) => string.Concat(citations.Select(citation => Write(citation) + "\n"));

    private static string Write(Citation citation)
    {
        var source = citation.Source;
        string year = source.Year?.ToString(CultureInfo.InvariantCulture) ?? "n.d.";
        var text = new StringBuilder();
        if (source.Authors.Count > 0)
        {
            text.Append(Names(source.Authors)).Append(" (").Append(year).Append("). ").Append(Sentence(source.Title));
        }
        else
        {
            text.Append(source.Title).Append(" (").Append(year).Append(").");
        }

        if (source.Publisher is { } publisher)
        {
            text.Append(' ').Append(Sentence(publisher));
        }

        if (source.Address is { } address)
        {
            text.Append(' ').Append(address).Append(source.Accessed is { } accessed ? $" (accessed {Date(accessed)})." : " (date of access not recorded).");
        }

        if (LocatorText.SpellAll(citation) is { } places)
        {
            text.Append(" Cited: ").Append(places).Append('.');
        }

        return source.Ref.Length > 0 ? text.Append(" [").Append(source.Ref).Append(']').ToString() : text.ToString();
    }

    private static string Names(IReadOnlyList<string> names) => names.Count switch
    {
        1 => names[0],
        2 => $"{names[0]} and {names[1]}",
        _ => string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1],
    };

    private static string Sentence(string text) => text.EndsWith('.') || text.EndsWith('?') || text.EndsWith('!') ? text : text + ".";

    private static string Date(string partial) => partial.Length switch
    {
        10 when DateOnly.TryParseExact(partial, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
            day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        7 when DateOnly.TryParseExact(partial, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) =>
            month.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => partial,
    };
}
