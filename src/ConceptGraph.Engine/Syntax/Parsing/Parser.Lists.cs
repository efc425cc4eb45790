using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>What begins with a bracket: lists and comprehensions.</content>
internal sealed partial class Parser
{
    private const int NoSeparator = -1;

    /// <summary>The bar that ends the condition of the comprehension around, and so is not part of a label expression or a type.</summary>
    private int separator = NoSeparator;

    private Expression ListOrComprehension()
    {
        int outerHeight = Enter();
        int outerSeparator = separator;
        separator = NoSeparator;
        int start = position;
        Expression expression;
        if (AtPatternComprehension())
        {
            separator = LastTopLevel(start, TokenKind.Bar);
            expression = PatternComprehension(start);
        }
        else if (IsName(Peek()) && Peek(2).Keyword == Keyword.In && LastTopLevel(start, TokenKind.Comma) == NoSeparator)
        {
            separator = LastTopLevel(start, TokenKind.Bar);
            expression = ListComprehension(start);
        }
        else
        {
            expression = ListLiteral(start);
        }

        separator = outerSeparator;
        Leave(outerHeight);
        return expression;
    }

    /// <summary>
    /// The last token of a kind inside the bracket that opens at <paramref name="opening"/>, but not inside another bracket or a CASE.
    /// None in a bracket that is never closed, which is an error anyway.
    /// </summary>
    private int LastTopLevel(int opening, TokenKind kind)
    {
        int found = NoSeparator;
        int cases = 0;
        for (int index = opening + 1; index < partners[opening]; index++)
        {
            Token token = tokens[index];
            if (token.Keyword is Keyword.Case or Keyword.End)
            {
                cases = Math.Max(0, cases + (token.Keyword == Keyword.Case ? 1 : -1));
            }

            found = token.Kind == kind && cases == 0 ? index : found;
            index = Math.Max(index, partners[index]);
        }

        return found;
    }

    private ListLiteral ListLiteral(int start)
    {
        Advance();
        List<Expression> items = At(TokenKind.RightBracket) ? [] : CommaList(Expression);
        Expect(TokenKind.RightBracket, "']' or ','");
        return new ListLiteral(SpanFrom(start), items);
    }

    private ListComprehension ListComprehension(int start)
    {
        Advance();
        Variable variable = Variable();
        Expect(Keyword.In);
        Expression list = Expression();
        Expression? where = OptionalWhere();
        Expression? result = Accept(TokenKind.Bar) ? Expression() : null;
        Expect(TokenKind.RightBracket, "']', WHERE or '|'");
        return new ListComprehension(SpanFrom(start), variable, list, where, result);
    }

    private PatternComprehension PatternComprehension(int start)
    {
        Advance();
        int patternStart = position;
        Variable? variable = null;
        if (AtName())
        {
            variable = Variable();
            Advance();
        }

        List<PatternElement> elements = PatternElements(quantified: false);
        PathPattern pattern = new(SpanFrom(patternStart), variable, PathSelector.All, 0, elements);
        Expression? where = OptionalWhere();
        Expect(TokenKind.Bar, "'|' or WHERE");
        Expression result = Expression();
        Expect(TokenKind.RightBracket, "']'");
        return new PatternComprehension(SpanFrom(start), pattern, where, result);
    }
}
