using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>Operands: what operators stand between.</content>
internal sealed partial class Parser
{
    private Expression Primary() => Current.Kind switch
    {
        TokenKind.Integer or TokenKind.Float or TokenKind.MalformedNumber => NumberLiteral(),
        TokenKind.Minus when AtNegativeNumber() => NumberLiteral(),
        TokenKind.String => StringLiteral(),
        TokenKind.Dollar => Parameter(),
        TokenKind.LeftBrace => MapLiteral(),
        TokenKind.LeftBracket => ListOrComprehension(),
        TokenKind.LeftParenthesis => AtPatternExpression() ? PatternExpression() : Parenthesised(Condition),
        TokenKind.Identifier => Word(),
        TokenKind.QuotedIdentifier => FunctionOrVariable(),
        _ => throw Unexpected("an expression"),
    };

    /// <summary>A word that is a construct of its own, a function or a variable.</summary>
    private Expression Word()
    {
        TokenKind next = Peek().Kind;
        switch (Current.Keyword)
        {
            case Keyword.Other:
                return FunctionOrVariable();
            case Keyword.True or Keyword.False or Keyword.Null or Keyword.Inf or Keyword.Infinity or Keyword.NaN:
                return ConstantWord();
            case Keyword.Case when CanBeginOperand(Peek()) || Peek().Keyword == Keyword.When:
                return Case();
            case Keyword.Exists or Keyword.Count or Keyword.Collect when next == TokenKind.LeftBrace && Peek(2).Kind is not (TokenKind.Dot or TokenKind.RightBrace):
                return SubqueryExpression();
            case Keyword.Count when next == TokenKind.LeftParenthesis && Peek(2).Kind == TokenKind.Star:
                return CountStar();
            case Keyword.All or Keyword.Any or Keyword.None or Keyword.Single when next == TokenKind.LeftParenthesis && IsName(Peek(2)) && Peek(3).Keyword == Keyword.In:
                return Quantifier(Current.Keyword);
            case Keyword.Reduce when next == TokenKind.LeftParenthesis && IsName(Peek(2)) && Peek(3).Kind == TokenKind.Equal:
                return Reduce();
            case Keyword.ShortestPath or Keyword.AllShortestPaths when next == TokenKind.LeftParenthesis:
                return ShortestPathExpression();
            case Keyword.Trim when next == TokenKind.LeftParenthesis:
                return Trim();
            case Keyword.Normalize when next == TokenKind.LeftParenthesis:
                return Normalize();
            case Keyword keyword when IsClauseKeyword(keyword) && OpensClause():
                throw Unexpected("an expression");
            default:
                return FunctionOrVariable();
        }
    }

    private Expression FunctionOrVariable()
    {
        if (AtFunction())
        {
            return Function();
        }

        int start = position;
        string name = Name("an expression");
        VariableReference reference = new(SpanFrom(start), name);
        return At(TokenKind.LeftBrace) ? MapProjection(start, new Variable(reference.Span, name)) : reference;
    }

    /// <summary>A keyword where an operand is due, with something after it that cannot follow an operand: the operand is missing.</summary>
    private bool OpensClause()
    {
        Token next = Peek();
        return next.Kind is TokenKind.QuotedIdentifier or TokenKind.Integer or TokenKind.Float or TokenKind.String or TokenKind.Dollar or TokenKind.LeftParenthesis
            || (next.Kind == TokenKind.Identifier && next.Keyword == Keyword.Other);
    }

    /// <summary>Tells CASE and NOT from variables of these names, before which nothing of the kind stands.</summary>
    private static bool CanBeginOperand(Token token) => token.Kind switch
    {
        TokenKind.Identifier => InfixLevel(token.Keyword) == Precedence.None && !IsClauseKeyword(token.Keyword)
            && token.Keyword is not (Keyword.As or Keyword.Then or Keyword.Else or Keyword.End or Keyword.When or Keyword.Asc or Keyword.Desc),
        TokenKind.Comma or TokenKind.Dot or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Bar or TokenKind.End
            or TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace
            or TokenKind.Equal or TokenKind.NotEqual or TokenKind.Less or TokenKind.Greater => false,
        _ => true,
    };

    private T Parenthesised<T>(Func<T> content)
    {
        Expect(TokenKind.LeftParenthesis, "'('");
        T inner = content();
        Expect(TokenKind.RightParenthesis, "')'");
        return inner;
    }

    private Parameter Parameter()
    {
        int start = position;
        Advance();
        if (!AtName() && !At(TokenKind.Integer) && !At(TokenKind.MalformedNumber))
        {
            throw Unexpected("the name of a parameter");
        }

        string name = NameOf(Current);
        Advance();
        return new Parameter(SpanFrom(start), name);
    }

    private CountStar CountStar()
    {
        int start = position;
        position += 3;
        Expect(TokenKind.RightParenthesis, "')'");
        return new CountStar(SpanFrom(start));
    }
}
