namespace ConceptGraph.Engine.Syntax.Lexing;

/// <summary>The kinds of token. Keywords are identifiers, since Cypher reserves none.</summary>
internal enum TokenKind : byte
{
    End,
    Identifier,
    QuotedIdentifier,
    Integer,
    Float,

    /// <summary>Digits run into letters: <c>12ab</c>.</summary>
    MalformedNumber,
    String,
    LeftParenthesis,
    RightParenthesis,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    Comma,
    Dot,
    DotDot,
    Colon,
    ColonColon,
    Semicolon,
    Bar,
    BarBar,
    Ampersand,
    Exclamation,
    Percent,
    Dollar,
    Equal,
    NotEqual,

    /// <summary><c>!=</c>, which Cypher does not have.</summary>
    ExclamationEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    RegexMatch,
    PlusEqual,
    Plus,
    Minus,
    Star,
    Slash,
    Caret,

    /// <summary>A typographic dash, which may stand for a minus in arrows only.</summary>
    Dash,
    LeftArrowHead,
    RightArrowHead,
    UnterminatedString,
    UnterminatedName,
    UnterminatedComment,
    Unknown,
}
