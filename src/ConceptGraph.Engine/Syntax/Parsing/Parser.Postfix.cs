using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>What follows an operand: properties, subscripts, slices, labels.</content>
internal sealed partial class Parser
{
    private Expression Postfix()
    {
        int start = position;
        Expression expression = Primary();
        while (true)
        {
            switch (Current.Kind)
            {
                case TokenKind.Dot:
                    Advance();
                    TextSpan keySpan = SpanOf(Current);
                    string key = TokenName("a property key");
                    expression = new PropertyAccess(SpanFrom(start), expression, key, keySpan);
                    break;
                case TokenKind.LeftBracket:
                    expression = SubscriptOrSlice(start, expression);
                    break;
                case TokenKind.Colon:
                case TokenKind.Identifier when AtLabelTest():
                    LabelExpression labels = Labels(isRelationship: false);
                    RefuseDynamic(labels);
                    expression = new LabelPredicate(SpanFrom(start), expression, labels);
                    break;
                default:
                    return expression;
            }

            Grow();
        }
    }

    private Expression SubscriptOrSlice(int start, Expression target)
    {
        Advance();
        Expression? from = At(TokenKind.DotDot) ? null : Expression();
        if (from is not null && Accept(TokenKind.RightBracket))
        {
            return new Subscript(SpanFrom(start), target, from);
        }

        if (!Accept(TokenKind.DotDot))
        {
            throw Unexpected("']' or '..'");
        }

        Expression? to = At(TokenKind.RightBracket) ? null : Expression();
        Expect(TokenKind.RightBracket, "']'");
        return from is null && to is null
            ? throw SyntaxErrors.Refused(SpanFrom(start), "A slice needs its start, its end or both")
            : new Slice(SpanFrom(start), target, from, to);
    }

    /// <summary>IS before a label, rather than before NULL, a type or NORMALIZED.</summary>
    private bool AtLabelTest() =>
        At(Keyword.Is)
        && Peek().Keyword is not (Keyword.Not or Keyword.Null or Keyword.Typed or Keyword.Normalized or Keyword.Nfc or Keyword.Nfd or Keyword.Nfkc or Keyword.Nfkd)
        && (IsName(Peek()) || Peek().Kind is TokenKind.LeftParenthesis or TokenKind.Exclamation or TokenKind.Percent);
}
