using System.Globalization;
using System.Text;

namespace ConceptGraph.Engine.Syntax.Lexing;

/// <summary>Which characters make names, space, and arrows.</summary>
internal static class Characters
{
    public static bool IsSpace(char c) => c is ' ' or '\n' or '\r' or '\t' or (>= '\u001C' and <= '\u001F') or '\uFEFF' || (c > 127 && char.IsWhiteSpace(c)) || c is '\v' or '\f';

    public static bool IsDash(char c) =>
        c is '\u00AD' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D';

    public static bool IsLeftArrowHead(char c) => c is '\u27E8' or '\u3008' or '\uFE64' or '\uFF1C';

    public static bool IsRightArrowHead(char c) => c is '\u27E9' or '\u3009' or '\uFE65' or '\uFF1E';

    /// <summary>The length in code units of the character at <paramref name="index"/> when a name may begin with it, else 0.</summary>
    public static int NameStart(string text, int index)
    {
        char c = text[index];
        if (c < 128)
        {
            return char.IsAsciiLetter(c) || c == '_' ? 1 : 0;
        }

        return Rune.TryGetRuneAt(text, index, out Rune rune) && CanStart(Rune.GetUnicodeCategory(rune)) ? rune.Utf16SequenceLength : 0;
    }

    /// <summary>The length in code units of the character at <paramref name="index"/> when a name may go on with it, else 0.</summary>
    public static int NamePart(string text, int index)
    {
        char c = text[index];
        if (c < 128)
        {
            return char.IsAsciiLetterOrDigit(c) || c is '_' or '$' ? 1 : 0;
        }

        return !IsDash(c) && Rune.TryGetRuneAt(text, index, out Rune rune) && CanFollow(Rune.GetUnicodeCategory(rune)) ? rune.Utf16SequenceLength : 0;
    }

    private static bool CanStart(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or
        UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.CurrencySymbol;

    private static bool CanFollow(UnicodeCategory category) => CanStart(category) || category is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
