using System.Text;

namespace ConceptGraph.Teaching.Guides;

/// <summary>Text for HTML and SVG.</summary>
internal static class Markup
{
    /// <summary>Safe between tags and inside double-quoted attributes. Characters that XML does not allow are left out.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 16);
        foreach (char letter in text)
        {
            _ = letter switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                < ' ' when letter is not ('\n' or '\t') => escaped,
                '\uFFFE' or '\uFFFF' => escaped,
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }
}
