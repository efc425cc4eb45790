using System.Globalization;
using System.Text;

namespace ConceptGraph.Engine.Functions.Text;

/// <summary>
/// Full case mapping without a locale: one letter may become several, as Unicode's SpecialCasing table says. Most of that table follows from decomposition:
/// a small letter without a capital of its own is written as the capitals of its parts.
/// </summary>
internal static class CaseMapping
{
    private const char IotaSubscript = '\u0345';

    public static string ToUpper(string text)
    {
        string simple = text.ToUpperInvariant();
        if (Ascii.IsValid(text))
        {
            return simple;
        }

        var upper = new StringBuilder(text.Length + 4);
        for (int i = 0; i < text.Length; i++)
        {
            AppendUpper(upper, text[i], simple[i]);
        }

        return upper.ToString();
    }

    public static string ToLower(string text)
    {
        string lower = text.ToLowerInvariant();
        if (Ascii.IsValid(text))
        {
            return lower;
        }

        var result = new StringBuilder(lower);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == 'Σ' && IsWordEnd(text, i))
            {
                result[i] = 'ς';
            }
        }

        return result.Replace("İ", "i\u0307").ToString();
    }

    private static void AppendUpper(StringBuilder upper, char letter, char simple)
    {
        switch (letter)
        {
            case 'ß':
                upper.Append("SS");
                return;
            case 'ı':
                upper.Append('I');
                return;
            case 'ſ':
                upper.Append('S');
                return;
        }

        string parts = char.IsSurrogate(letter) ? "" : letter.ToString().Normalize(NormalizationForm.FormD);
        if (parts.Contains(IotaSubscript, StringComparison.Ordinal) && parts.Length > 1)
        {
            string carrier = parts.Replace(IotaSubscript.ToString(), "", StringComparison.Ordinal).Normalize(NormalizationForm.FormC);
            upper.Append(ToUpper(carrier)).Append('Ι');
        }
        else if (simple == letter && char.GetUnicodeCategory(letter) == UnicodeCategory.LowercaseLetter
            && letter.ToString().Normalize(NormalizationForm.FormKD) is { Length: > 1 } compatible && !char.IsSurrogate(compatible[0]))
        {
            upper.Append(compatible.ToUpperInvariant());
        }
        else
        {
            upper.Append(simple);
        }
    }

    /// <summary>Whether a letter comes before and none after, marks aside: where sigma takes its final form.</summary>
    private static bool IsWordEnd(string text, int position)
    {
        int before = position - 1;
        while (before >= 0 && IsIgnorable(text[before]))
        {
            before--;
        }

        int after = position + 1;
        while (after < text.Length && IsIgnorable(text[after]))
        {
            after++;
        }

        return before >= 0 && char.IsLetter(text[before]) && (after == text.Length || !char.IsLetter(text[after]));
    }

    private static bool IsIgnorable(char unit) =>
        unit is '\'' or '’' or '.' or '·' or ':' || char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
