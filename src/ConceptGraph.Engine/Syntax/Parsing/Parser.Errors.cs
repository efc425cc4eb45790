using ConceptGraph.Engine.Syntax.Lexing;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>What is wrong with the current token.</content>
internal sealed partial class Parser
{
    /// <summary>The current token is not what the grammar asks for. A misspelt one of <paramref name="candidates"/> becomes a hint.</summary>
    private CypherException Unexpected(string expected, params ReadOnlySpan<Keyword> candidates) =>
        Unlexed(Current) ?? SyntaxErrors.Unexpected(SpanOf(Current), TextOf(Current), expected, Hint(candidates));

    /// <summary>The error that the lexer left in a token, or null when it is a proper one.</summary>
    private CypherException? Unlexed(Token token) => token.Kind switch
    {
        TokenKind.UnterminatedString => SyntaxErrors.Unterminated(SpanOf(token) with { Length = 1 }, "string", text[token.Start].ToString()),
        TokenKind.UnterminatedName => SyntaxErrors.Unterminated(SpanOf(token) with { Length = 1 }, "quoted name", "`"),
        TokenKind.UnterminatedComment => SyntaxErrors.Unterminated(SpanOf(token) with { Length = 2 }, "comment", "*/"),
        TokenKind.Dash or TokenKind.LeftArrowHead or TokenKind.RightArrowHead => SyntaxErrors.UnicodeCharacter(SpanOf(token), TextOf(token)),
        _ => null,
    };

    private string? Hint(ReadOnlySpan<Keyword> candidates)
    {
        Token token = Current;
        if (token.Kind == TokenKind.ExclamationEqual)
        {
            return "use <> to test for inequality";
        }

        if (token.Kind != TokenKind.Identifier || candidates.IsEmpty)
        {
            return null;
        }

        List<string> spellings = new(candidates.Length);
        foreach (Keyword candidate in candidates)
        {
            spellings.Add(Keywords.Spell(candidate));
        }

        string? nearest = NearestName.Find(TextOf(token), spellings);
        return nearest is null || nearest.Equals(TextOf(token), StringComparison.OrdinalIgnoreCase) ? null : $"did you mean {nearest}?";
    }
}
