namespace ConceptGraph.Engine.Syntax.Lexing;

/// <summary>Cuts a text into tokens in one pass. It never fails: what is no token becomes one that the parser refuses where it stands.</summary>
internal sealed partial class Lexer
{
    private readonly string text;
    private readonly Stack<int> openBrackets = new();
    private Token[] tokens;
    private int[] partners;
    private int count;
    private int index;

    private Lexer(string text)
    {
        this.text = text;
        tokens = new Token[(text.Length / 4) + 8];
        partners = new int[tokens.Length];
    }

    public static TokenStream Tokenize(string text)
    {
        Lexer lexer = new(text);
        while (lexer.SkipSpace())
        {
            lexer.Next();
        }

        lexer.Add(TokenKind.End, text.Length);
        return new TokenStream(text, lexer.tokens, lexer.partners, lexer.count);
    }

    private char Peek(int ahead = 1) => index + ahead < text.Length ? text[index + ahead] : '\0';

    private void Next()
    {
        int start = index;
        char c = text[index];
        int nameStart = Characters.NameStart(text, index);
        if (nameStart > 0)
        {
            index += nameStart;
            SkipName();
            Add(TokenKind.Identifier, start, Keywords.Find(text.AsSpan(start, index - start)));
        }
        else if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Peek())))
        {
            Add(Number(), start);
        }
        else if (c is '\'' or '"')
        {
            Add(String(c), start);
        }
        else if (c == '`')
        {
            Add(QuotedName(), start);
        }
        else
        {
            Add(Symbol(c), start);
        }
    }

    /// <summary>Moves to the next token; false at the end of the text.</summary>
    private bool SkipSpace()
    {
        while (index < text.Length)
        {
            char c = text[index];
            if (Characters.IsSpace(c))
            {
                index++;
            }
            else if (c == '/' && Peek() == '/')
            {
                int end = text.AsSpan(index).IndexOfAny('\n', '\r');
                index = end < 0 ? text.Length : index + end;
            }
            else if (c == '/' && Peek() == '*')
            {
                int start = index;
                int end = text.IndexOf("*/", index + 2, StringComparison.Ordinal);
                index = end < 0 ? text.Length : end + 2;
                if (end < 0)
                {
                    Add(TokenKind.UnterminatedComment, start);
                }
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private void SkipName()
    {
        while (index < text.Length && Characters.NamePart(text, index) is > 0 and int length)
        {
            index += length;
        }
    }

    private TokenKind String(char quote)
    {
        index++;
        while (index < text.Length)
        {
            char c = text[index++];
            if (c == quote)
            {
                return TokenKind.String;
            }

            if (c == '\\' && index < text.Length)
            {
                index++;
            }
        }

        return TokenKind.UnterminatedString;
    }

    private TokenKind QuotedName()
    {
        index++;
        while (index < text.Length)
        {
            if (text[index++] != '`')
            {
                continue;
            }

            if (index == text.Length || text[index] != '`')
            {
                return TokenKind.QuotedIdentifier;
            }

            index++;
        }

        return TokenKind.UnterminatedName;
    }

    private void Add(TokenKind kind, int start, Keyword keyword = Keyword.Other)
    {
        if (count == tokens.Length)
        {
            Array.Resize(ref tokens, count * 2);
            Array.Resize(ref partners, count * 2);
        }

        tokens[count] = new Token(kind, keyword, start, index - start);
        Pair(kind);
        count++;
    }

    private void Pair(TokenKind kind)
    {
        if (kind is TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace)
        {
            openBrackets.Push(count);
        }
        else if (kind is TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace
            && openBrackets.TryPeek(out int opening) && tokens[opening].Kind + 1 == kind)
        {
            _ = openBrackets.Pop();
            partners[opening] = count;
            partners[count] = opening;
        }
    }
}
