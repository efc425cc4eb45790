namespace ConceptGraph.Engine.Syntax.Lexing;

internal sealed partial class Lexer
{
    private TokenKind Number()
    {
        if (text[index] == '0' && Peek() is 'x' or 'o')
        {
            SkipName();
            return TokenKind.Integer;
        }

        TokenKind kind = TokenKind.Integer;
        SkipDigits();
        if (index < text.Length && text[index] == '.' && char.IsAsciiDigit(Peek()))
        {
            kind = TokenKind.Float;
            index++;
            SkipDigits();
        }

        if (AtExponent())
        {
            kind = TokenKind.Float;
            index += 2;
            SkipDigits();
        }

        int suffix = index;
        SkipName();
        bool isTypeSuffix = kind == TokenKind.Float && index - suffix == 1 && text[suffix] is 'f' or 'F' or 'd' or 'D';
        return index == suffix || isTypeSuffix ? kind : TokenKind.MalformedNumber;
    }

    private bool AtExponent() =>
        index < text.Length && text[index] is 'e' or 'E' && (char.IsAsciiDigit(Peek()) || (Peek() is '+' or '-' && char.IsAsciiDigit(Peek(2))));

    private void SkipDigits()
    {
        while (index < text.Length && (char.IsAsciiDigit(text[index]) || text[index] == '_'))
        {
            index++;
        }
    }
}
