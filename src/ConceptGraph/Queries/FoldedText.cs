using System.Globalization;
using System.Text;

namespace ConceptGraph.Queries;

/// <summary>Text without case, accents and punctuation, for comparing names.</summary>
internal static class FoldedText
{
    /// <summary>
    /// Compatibility decomposition (Unicode NFKD) without combining marks, in lower case; whatever is neither letter nor digit becomes one space.
    /// <c>André-Barrinha</c> and <c>andre barrinha</c> are the same.
    /// </summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                folded.Append(Rune.ToLowerInvariant(rune));
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) && folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }
}
