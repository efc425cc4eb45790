using System.Text;

namespace ConceptGraph.Teaching.Guides;

/// <summary>Text for HTML and SVG.</summary>
internal static class Markup
{
    /// <summary>Safe between tags and inside double-quoted attributes. Characters that XML does not allow are left out.</summary>
    public static string Escape(string text) => Text(text).Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>Safe between tags, with quotation marks as they are: Neo4j Browser shows a guide's title as it is written.</summary>
    public static string Text(string text)
    {
        StringBuilder escaped = new(text.Length + 16);
        foreach (char letter in text)
        {
            _ = letter switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                < ' ' when letter is not ('\n' or '\t') => escaped,
                '\uFFFE' or '\uFFFF' => escaped,
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }
}
