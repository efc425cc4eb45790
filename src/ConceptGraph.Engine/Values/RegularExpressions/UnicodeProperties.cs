namespace ConceptGraph.Engine.Values.RegularExpressions;

/// <summary>The properties that <c>\p{…}</c> names in Java, as insides of .NET sets.</summary>
internal static class UnicodeProperties
{
    /// <summary>What <c>\w</c> means under the flag U.</summary>
    public const string Word = @"\p{L}\p{Nl}\p{M}\p{Nd}\p{Pc}\u200C\u200D";

    /// <summary>What <c>\s</c> means under the flag U.</summary>
    public const string WhiteSpace = @"\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";

    /// <summary>The names whose meaning the flag U widens from ASCII to all scripts.</summary>
    private static readonly Dictionary<string, string> Widened = new(StringComparer.Ordinal)
    {
        ["Lower"] = @"\p{Ll}",
        ["Upper"] = @"\p{Lu}",
        ["Alpha"] = @"\p{L}\p{Nl}",
        ["Digit"] = @"\p{Nd}",
        ["Alnum"] = @"\p{L}\p{Nl}\p{Nd}",
        ["Punct"] = @"\p{P}",
        ["Blank"] = @"\t\p{Zs}",
        ["Cntrl"] = @"\p{Cc}",
        ["XDigit"] = @"\p{Nd}a-fA-F\uFF21-\uFF26\uFF41-\uFF46",
        ["Space"] = WhiteSpace,
    };

    private static readonly Dictionary<string, string> Sets = new(StringComparer.Ordinal)
    {
        ["Lower"] = "a-z",
        ["Upper"] = "A-Z",
        ["ASCII"] = @"\u0000-\u007F",
        ["Alpha"] = "a-zA-Z",
        ["Digit"] = "0-9",
        ["Alnum"] = "a-zA-Z0-9",
        ["Punct"] = "!-/:-@\\[-`{-~",
        ["Graph"] = "!-~",
        ["Print"] = " -~",
        ["Blank"] = @" \t",
        ["Cntrl"] = @"\u0000-\u001F\u007F",
        ["XDigit"] = "0-9a-fA-F",
        ["Space"] = @" \t\n\v\f\r",
        ["IsAlphabetic"] = @"\p{L}\p{Nl}",
        ["IsLetter"] = @"\p{L}",
        ["IsLowercase"] = @"\p{Ll}",
        ["IsUppercase"] = @"\p{Lu}",
        ["IsDigit"] = @"\p{Nd}",
        ["IsPunctuation"] = @"\p{P}",
        ["IsWhite_Space"] = @"\s",
        ["IsLatin"] = @"A-Za-z\u00AA\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02B8\u1E00-\u1EFF",
        ["IsGreek"] = @"\u0370-\u03FF\u1F00-\u1FFF",
        ["IsCyrillic"] = @"\u0400-\u052F\u1C80-\u1C88",
        ["IsArabic"] = @"\u0600-\u06FF\u0750-\u077F\u08A0-\u08FF",
        ["IsHebrew"] = @"\u0591-\u05F4",
        ["IsHan"] = @"\u2E80-\u2FDF\u3005\u3007\u3021-\u3029\u3038-\u303B\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF",
        ["IsHiragana"] = @"\u3041-\u309F",
        ["IsKatakana"] = @"\u30A0-\u30FF\u31F0-\u31FF",
        ["IsThai"] = @"\u0E01-\u0E3A\u0E40-\u0E5B",
    };

    /// <summary>The set of a property. A general category such as <c>Lu</c>, also as <c>IsLu</c>, is the same in .NET; a block, <c>InGreek</c>, begins with <c>Is</c> there.</summary>
    public static string SetOf(string name, bool isUnicode) =>
        isUnicode && Widened.TryGetValue(name, out string? widened) ? widened
        : Sets.TryGetValue(name, out string? set) ? set
        : name.StartsWith("In", StringComparison.Ordinal) ? $@"\p{{Is{name[2..]}}}"
        : name.StartsWith("Is", StringComparison.Ordinal) ? $@"\p{{{name[2..]}}}"
        : $@"\p{{{name}}}";
}
