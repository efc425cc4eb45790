using ConceptGraph.Engine.Syntax.Lexing;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <summary>Recursive descent over the tokens of one text, with precedence climbing for operators. Here: what the areas of the grammar share.</summary>
internal sealed partial class Parser
{
    private readonly string text;
    private readonly Token[] tokens;
    private readonly int[] partners;
    private readonly int last;
    private int position;

    public Parser(TokenStream stream)
    {
        text = stream.Text;
        tokens = stream.Tokens;
        partners = stream.Partners;
        last = stream.Count - 1;
    }

    private Token Current => tokens[position];

    private Token Peek(int ahead = 1) => tokens[Math.Min(position + ahead, last)];

    private bool At(TokenKind kind) => tokens[position].Kind == kind;

    private bool At(Keyword keyword) => tokens[position].Keyword == keyword;

    private bool At(Keyword first, Keyword second) => At(first) && Peek().Keyword == second;

    private bool AtName() => Current.Kind is TokenKind.Identifier or TokenKind.QuotedIdentifier;

    private static bool IsName(Token token) => token.Kind is TokenKind.Identifier or TokenKind.QuotedIdentifier;

    private void Advance()
    {
        if (position < last)
        {
            position++;
        }
    }

    private bool Accept(TokenKind kind)
    {
        bool found = At(kind);
        if (found)
        {
            Advance();
        }

        return found;
    }

    private bool Accept(Keyword keyword)
    {
        bool found = At(keyword);
        if (found)
        {
            Advance();
        }

        return found;
    }

    private bool Accept(Keyword first, Keyword second)
    {
        bool found = At(first, second);
        if (found)
        {
            position += 2;
        }

        return found;
    }

    private void Expect(TokenKind kind, string expected)
    {
        if (!Accept(kind))
        {
            throw Unexpected(expected);
        }
    }

    private void Expect(Keyword keyword)
    {
        if (!Accept(keyword))
        {
            throw Unexpected(Keywords.Spell(keyword), keyword);
        }
    }

    /// <summary>The text from the token at <paramref name="start"/> to the last one taken.</summary>
    private TextSpan SpanFrom(int start)
    {
        int from = tokens[start].Start;
        int end = position > start ? tokens[position - 1].End : from;
        return new TextSpan(from, end - from);
    }

    private static TextSpan SpanOf(Token token) => new(token.Start, token.Length);

    private string TextOf(Token token) => text.Substring(token.Start, token.Length);

    private string TextOf(TextSpan span) => text.Substring(span.Start, span.Length);

    /// <summary>One or more items with commas between them.</summary>
    private List<T> CommaList<T>(Func<T> item)
    {
        List<T> items = [];
        do
        {
            items.Add(item());
        }
        while (Accept(TokenKind.Comma));
        return items;
    }

}
