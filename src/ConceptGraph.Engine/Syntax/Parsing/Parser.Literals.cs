using System.Globalization;
using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>Literals: numbers, text, constants, maps.</content>
internal sealed partial class Parser
{
    private Literal ConstantWord()
    {
        Token token = Current;
        Advance();
        return new Literal(SpanOf(token), token.Keyword switch
        {
            Keyword.True => Value.True,
            Keyword.False => Value.False,
            Keyword.Null => Value.Null,
            Keyword.NaN => Value.Float(double.NaN),
            _ => Value.Float(double.PositiveInfinity),
        });
    }

    private Literal NumberLiteral()
    {
        int start = position;
        bool negative = Accept(TokenKind.Minus);
        Token token = Current;
        Value value = token.Kind switch
        {
            TokenKind.Integer => Value.Integer(Integer(token, negative)),
            TokenKind.Float => Value.Float(negative ? -Float(token) : Float(token)),
            _ => throw SyntaxErrors.NumberLiteral(SpanOf(token), TextOf(token)),
        };
        Advance();
        return new Literal(SpanFrom(start), value);
    }

    private long Integer(Token token, bool negative)
    {
        ReadOnlySpan<char> digits = text.AsSpan(token.Start, token.Length);
        int radix = 10;
        if (digits.Length > 1 && digits[0] == '0')
        {
            radix = digits[1] switch
            {
                'x' or 'X' => 16,
                'o' or 'O' => 8,
                _ => throw SyntaxErrors.NumberLiteral(SpanOf(token), TextOf(token), "write octal numbers as 0o17, others without leading zeros"),
            };
            digits = digits[2..];
        }

        ulong limit = negative ? (ulong)long.MaxValue + 1 : long.MaxValue;
        UInt128 magnitude = 0;
        bool lastIsDigit = radix != 10;
        foreach (char c in digits)
        {
            int digit = char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : radix;
            if (c == '_' ? !lastIsDigit : digit >= radix)
            {
                throw SyntaxErrors.NumberLiteral(SpanOf(token), TextOf(token));
            }

            lastIsDigit = c != '_';
            if (lastIsDigit)
            {
                magnitude = UInt128.Min((magnitude * (uint)radix) + (uint)digit, ulong.MaxValue);
            }
        }

        if (!lastIsDigit || digits.IsEmpty)
        {
            throw SyntaxErrors.NumberLiteral(SpanOf(token), TextOf(token));
        }

        return magnitude > limit
            ? throw SyntaxErrors.IntegerOverflow(SpanOf(token), negative ? $"-{TextOf(token)}" : TextOf(token))
            : negative ? (long)(0 - (ulong)magnitude) : (long)(ulong)magnitude;
    }

    private double Float(Token token)
    {
        string digits = TextOf(token);
        if (digits.Contains("__", StringComparison.Ordinal) || digits.Contains("_.", StringComparison.Ordinal) || digits.Contains("_e", StringComparison.OrdinalIgnoreCase) || digits.EndsWith('_'))
        {
            throw SyntaxErrors.NumberLiteral(SpanOf(token), digits);
        }

        double value = double.Parse(digits.Replace("_", string.Empty, StringComparison.Ordinal).TrimEnd('f', 'F', 'd', 'D'), NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsInfinity(value) ? throw SyntaxErrors.FloatOverflow(SpanOf(token), digits) : value;
    }

    private Literal StringLiteral()
    {
        int start = position;
        string value = StringText();
        return new Literal(SpanFrom(start), Value.String(value));
    }

    private string StringText()
    {
        if (!At(TokenKind.String))
        {
            throw Unexpected("a string");
        }

        Token token = Current;
        Advance();
        return StringEscapes.Unescape(text, token.Start + 1, token.Length - 2);
    }

    private MapLiteral MapLiteral()
    {
        int start = position;
        int outerHeight = Enter();
        Advance();
        List<MapEntry> entries = At(TokenKind.RightBrace) ? [] : CommaList(MapEntry);
        Expect(TokenKind.RightBrace, "'}' or ','");
        Leave(outerHeight);
        return new MapLiteral(SpanFrom(start), entries);
    }

    private MapEntry MapEntry()
    {
        int start = position;
        string key = Name("a key or '}'");
        Expect(TokenKind.Colon, "':'");
        Expression value = Expression();
        return new MapEntry(SpanFrom(start), key, value);
    }
}
