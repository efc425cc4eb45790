namespace ConceptGraph.Teaching.Drawing;

/// <summary>
/// How wide a text is in the widest of the usual sans-serif faces (Verdana, DejaVu Sans), as nobody knows which one the reader's machine has. Widths are those of
/// classes of letters: a little room is left over rather than missing.
/// </summary>
internal static class TextWidth
{
    public static double Of(string text, double fontSize) => text.Sum(Share) * fontSize;

    private static double Share(char letter) => letter switch
    {
        'i' or 'j' or 'l' or 'I' or '\'' or '|' => 0.29,
        ' ' or '.' or ',' or ':' or ';' or 'f' or '/' => 0.34,
        't' or 'r' or '-' or '(' or ')' or '[' or ']' or '!' or '"' => 0.41,
        'c' or 's' or 'z' => 0.55,
        'w' => 0.82,
        'm' or 'W' or '@' or '%' => 0.99,
        'M' or 'O' or 'Q' or 'G' or 'D' or 'H' or 'N' or 'U' => 0.80,
        >= 'A' and <= 'Z' => 0.69,
        >= 'a' and <= 'z' or >= '0' and <= '9' => 0.63,
        _ => 0.65,
    };
}
