namespace ConceptGraph.Engine.Syntax.Lexing;

internal sealed partial class Lexer
{
    private TokenKind Symbol(char c)
    {
        TokenKind pair = Pair(c, Peek());
        if (pair != TokenKind.Unknown)
        {
            index += 2;
            return pair;
        }

        index += char.IsHighSurrogate(c) && char.IsLowSurrogate(Peek()) ? 2 : 1;
        return Single(c);
    }

    private static TokenKind Pair(char first, char second) => (first, second) switch
    {
        ('.', '.') => TokenKind.DotDot,
        (':', ':') => TokenKind.ColonColon,
        ('|', '|') => TokenKind.BarBar,
        ('<', '>') => TokenKind.NotEqual,
        ('!', '=') => TokenKind.ExclamationEqual,
        ('<', '=') => TokenKind.LessOrEqual,
        ('>', '=') => TokenKind.GreaterOrEqual,
        ('=', '~') => TokenKind.RegexMatch,
        ('+', '=') => TokenKind.PlusEqual,
        _ => TokenKind.Unknown,
    };

    private static TokenKind Single(char c) => c switch
    {
        '(' => TokenKind.LeftParenthesis,
        ')' => TokenKind.RightParenthesis,
        '[' => TokenKind.LeftBracket,
        ']' => TokenKind.RightBracket,
        '{' => TokenKind.LeftBrace,
        '}' => TokenKind.RightBrace,
        ',' => TokenKind.Comma,
        '.' => TokenKind.Dot,
        ':' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        '|' => TokenKind.Bar,
        '&' => TokenKind.Ampersand,
        '!' => TokenKind.Exclamation,
        '%' => TokenKind.Percent,
        '$' => TokenKind.Dollar,
        '=' => TokenKind.Equal,
        '<' => TokenKind.Less,
        '>' => TokenKind.Greater,
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '*' => TokenKind.Star,
        '/' => TokenKind.Slash,
        '^' => TokenKind.Caret,
        _ when Characters.IsDash(c) => TokenKind.Dash,
        _ when Characters.IsLeftArrowHead(c) => TokenKind.LeftArrowHead,
        _ when Characters.IsRightArrowHead(c) => TokenKind.RightArrowHead,
        _ => TokenKind.Unknown,
    };
}
