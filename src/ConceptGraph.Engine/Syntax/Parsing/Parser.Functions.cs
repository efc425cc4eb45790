using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>Function calls, and the constructs that look like one.</content>
internal sealed partial class Parser
{
    /// <summary>A name, perhaps with a namespace, before a parenthesis.</summary>
    private bool AtFunction()
    {
        int ahead = 0;
        while (IsName(Peek(ahead)) && Peek(ahead + 1).Kind == TokenKind.Dot)
        {
            ahead += 2;
        }

        return IsName(Peek(ahead)) && Peek(ahead + 1).Kind == TokenKind.LeftParenthesis;
    }

    private FunctionCall Function()
    {
        int start = position;
        string name = QualifiedName("a function");
        TextSpan nameSpan = SpanFrom(start);
        bool distinct = Peek().Keyword == Keyword.Distinct && Peek(2).Kind is not (TokenKind.RightParenthesis or TokenKind.Comma or TokenKind.Dot);
        bool all = Peek().Keyword == Keyword.All
            && Peek(2).Kind is TokenKind.Identifier or TokenKind.QuotedIdentifier or TokenKind.Integer or TokenKind.Float or TokenKind.String or TokenKind.Dollar;
        List<Expression> arguments = Arguments(skip: distinct || all ? 1 : 0, takesPattern: tokens[start].Keyword == Keyword.Exists);
        return new FunctionCall(SpanFrom(start), name, nameSpan, distinct, arguments);
    }

    private List<Expression> Arguments(int skip = 0, bool takesPattern = false)
    {
        Expect(TokenKind.LeftParenthesis, "'('");
        position += skip;
        int outerSeparator = separator;
        separator = NoSeparator;
        List<Expression> arguments = At(TokenKind.RightParenthesis) ? [] : CommaList<Expression>(takesPattern ? Condition : Expression);
        separator = outerSeparator;
        Expect(TokenKind.RightParenthesis, "')' or ','");
        return arguments;
    }

    private Quantifier Quantifier(Keyword keyword)
    {
        int start = position;
        QuantifierKind kind = keyword switch
        {
            Keyword.All => QuantifierKind.All,
            Keyword.Any => QuantifierKind.Any,
            Keyword.None => QuantifierKind.None,
            _ => QuantifierKind.Single,
        };
        position += 2;
        Variable variable = Variable();
        Expect(Keyword.In);
        Expression list = Expression();
        Expression where = OptionalWhere() ?? throw Unexpected("WHERE", Keyword.Where);
        Expect(TokenKind.RightParenthesis, "')'");
        return new Quantifier(SpanFrom(start), kind, variable, list, where);
    }

    private Reduce Reduce()
    {
        int start = position;
        position += 2;
        Variable accumulator = Variable();
        Expect(TokenKind.Equal, "'='");
        Expression initial = Expression();
        Expect(TokenKind.Comma, "','");
        Variable variable = Variable();
        Expect(Keyword.In);
        Expression list = Expression();
        Expect(TokenKind.Bar, "'|'");
        Expression result = Expression();
        Expect(TokenKind.RightParenthesis, "')'");
        return new Reduce(SpanFrom(start), accumulator, initial, variable, list, result);
    }

    /// <summary><c>trim([BOTH | LEADING | TRAILING] [character] FROM text)</c> has the word for the ends as its first argument.</summary>
    private FunctionCall Trim()
    {
        int start = position;
        string name = TextOf(Current);
        Advance();
        TextSpan nameSpan = SpanFrom(start);
        Expect(TokenKind.LeftParenthesis, "'('");
        int sideStart = position;
        string side = Current.Keyword switch
        {
            Keyword.Leading => "LEADING",
            Keyword.Trailing => "TRAILING",
            _ => "BOTH",
        };
        bool hasSide = Current.Keyword is Keyword.Both or Keyword.Leading or Keyword.Trailing && FromFollows();
        if (hasSide)
        {
            Advance();
        }

        var sideLiteral = new Literal(SpanFrom(sideStart), Value.String(side));
        List<Expression> arguments = At(Keyword.From) || At(TokenKind.RightParenthesis) ? [] : CommaList(Expression);
        bool hasFrom = arguments.Count <= 1 && Accept(Keyword.From);
        if (hasFrom)
        {
            arguments = [sideLiteral, .. arguments, Expression()];
        }
        else if (hasSide)
        {
            throw Unexpected("FROM", Keyword.From);
        }

        Expect(TokenKind.RightParenthesis, "')'");
        return new FunctionCall(SpanFrom(start), name, nameSpan, Distinct: false, arguments);
    }

    /// <summary>Whether FROM comes before the bracket closes in which this stands; without it, <c>LEADING</c> and the like are names.</summary>
    private bool FromFollows()
    {
        for (int i = position + 1; tokens[i].Kind is not (TokenKind.RightParenthesis or TokenKind.End); i = Math.Max(i, partners[i]) + 1)
        {
            if (tokens[i].Keyword == Keyword.From)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>normalize(text, NFD)</c>: the form becomes text.</summary>
    private FunctionCall Normalize()
    {
        int start = position;
        string name = TextOf(Current);
        Advance();
        TextSpan nameSpan = SpanFrom(start);
        Expect(TokenKind.LeftParenthesis, "'('");
        List<Expression> arguments = [Expression()];
        if (Accept(TokenKind.Comma))
        {
            int formStart = position;
            string form = NormalForm() ?? throw Unexpected("NFC, NFD, NFKC or NFKD", Keyword.Nfc, Keyword.Nfd, Keyword.Nfkc, Keyword.Nfkd);
            arguments.Add(new Literal(SpanFrom(formStart), Value.String(form)));
        }

        Expect(TokenKind.RightParenthesis, "')' or ','");
        return new FunctionCall(SpanFrom(start), name, nameSpan, Distinct: false, arguments);
    }
}
