using System.Globalization;
using System.Text;

namespace ConceptGraph.Citations;

/// <summary>
/// References for BibTeX and Biber. The graph knows no journals and volumes, so works are <c>@misc</c> (reports <c>@techreport</c>), the entry types that
/// require nothing that is missing. Titles stand in double braces, which keep their capitals.
/// </summary>
internal static class BibTexReferences
{
    public static string Write(IEnumerable<Citation> citations) => string.Join("\n", citations.Select(Write));

    private static string Write(Citation citation)
    {
        var source = citation.Source;
        bool isReport = source.Subtype == "Report";
        var text = new StringBuilder();
        text.Append('@').Append(isReport ? "techreport" : "misc").Append('{').Append(source.Id);
        Field(text, "author", source.Authors.Count == 0 ? null : string.Join(" and ", source.Authors.Select(Name)));
        Field(text, "title", "{" + Escape(source.Title) + "}");
        Field(text, "year", source.Year?.ToString(CultureInfo.InvariantCulture));
        Field(text, isReport ? "institution" : "howpublished", source.Publisher is { } publisher ? Escape(publisher) : null);
        Field(text, "url", source.Address is { } address ? Address(address) : null);
        Field(text, "urldate", source.Accessed);
        Field(text, "langid", source.Language is { } language ? Language(language) : null);
        Field(text, "note", LocatorText.SpellAll(citation) is { } places ? "Cited: " + Escape(places) : null);
        return text.Append("\n}\n").ToString();
    }

    private static void Field(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');
        }
    }

    /// <summary>A name with "and" or a comma in it would be taken apart; braces keep it whole.</summary>
    private static string Name(string name) =>
        name.Contains(" and ", StringComparison.OrdinalIgnoreCase) || name.Contains(',', StringComparison.Ordinal) ? "{" + Escape(name) + "}" : Escape(name);

    private static string Language(string tag) => tag switch
    {
        "id" => "indonesian",
        "en" => "english",
        "fr" => "french",
        "de" => "german",
        _ => Escape(tag),
    };

    private static string Address(string address) =>
        address.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);

    /// <summary>Escaped braces would still have to balance, so they are written by name.</summary>
    private static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (char letter in value)
        {
            _ = letter switch
            {
                '&' or '%' or '$' or '#' or '_' => text.Append('\\').Append(letter),
                '{' => text.Append("\\textbraceleft{}"),
                '}' => text.Append("\\textbraceright{}"),
                '~' => text.Append("\\textasciitilde{}"),
                '^' => text.Append("\\textasciicircum{}"),
                '\\' => text.Append("\\textbackslash{}"),
                _ when char.IsControl(letter) => text.Append(' '),
                _ => text.Append(letter),
            };
        }

        return text.ToString();
    }
}
