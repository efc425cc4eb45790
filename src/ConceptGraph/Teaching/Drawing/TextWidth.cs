namespace ConceptGraph.Teaching.Drawing;

/// <summary>
/// How wide a text is in a sans-serif face of the Helvetica kind. Drawings are made without a font at hand, so widths are those of classes of letters,
/// rounded up: a little room is left over rather than missing.
/// </summary>
internal static class TextWidth
{
    public static double Of(string text, double fontSize) => text.Sum(Share) * fontSize;

    private static double Share(char letter) => letter switch
    {
        'i' or 'j' or 'l' or '\'' or '|' or '.' or ',' or ':' or ';' or '!' => 0.27,
        'f' or 't' or 'r' or 'I' or ' ' or '-' or '(' or ')' or '/' or '[' or ']' or '"' => 0.34,
        'm' or 'w' or 'M' or '@' => 0.86,
        'W' or '%' => 0.95,
        >= 'A' and <= 'Z' => 0.70,
        >= 'a' and <= 'z' or >= '0' and <= '9' => 0.56,
        _ => 0.64,
    };
}
