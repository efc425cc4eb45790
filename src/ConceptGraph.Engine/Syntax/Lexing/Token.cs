namespace ConceptGraph.Engine.Syntax.Lexing;

/// <summary>A token as a place in the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Keyword">Which keyword an unquoted identifier spells.</param>
/// <param name="Start">The first code unit.</param>
/// <param name="Length">The number of code units.</param>
internal readonly record struct Token(TokenKind Kind, Keyword Keyword, int Start, int Length)
{
    public int End => Start + Length;
}
