using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>How many of the paths: ANY, SHORTEST, and the quantifiers of path patterns.</content>
internal sealed partial class Parser
{
    private (PathSelector Selector, long Count) Selector() => Current.Keyword switch
    {
        Keyword.Any => AnySelector(),
        Keyword.All => AllSelector(),
        Keyword.Shortest => ShortestSelector(),
        _ => (PathSelector.All, 0),
    };

    private (PathSelector Selector, long Count) AnySelector()
    {
        Advance();
        if (Accept(Keyword.Shortest))
        {
            SkipPathWord();
            return (PathSelector.ShortestK, 1);
        }

        long count = OptionalCount() ?? 1;
        SkipPathWord();
        return (PathSelector.Any, count);
    }

    private (PathSelector Selector, long Count) AllSelector()
    {
        Advance();
        bool shortest = Accept(Keyword.Shortest);
        SkipPathWord();
        return shortest ? (PathSelector.ShortestGroups, 1) : (PathSelector.All, 0);
    }

    private (PathSelector Selector, long Count) ShortestSelector()
    {
        Advance();
        long? count = OptionalCount();
        SkipPathWord();
        if (Accept(Keyword.Group) || Accept(Keyword.Groups))
        {
            return (PathSelector.ShortestGroups, count ?? 1);
        }

        return (PathSelector.ShortestK, count ?? throw Unexpected("a number, GROUP or GROUPS", Keyword.Group, Keyword.Groups));
    }

    private void SkipPathWord() => _ = Accept(Keyword.Path) || Accept(Keyword.Paths);

    private long? OptionalCount()
    {
        Token token = Current;
        long? count = OptionalInteger();
        return count == 0 ? throw SyntaxErrors.Refused(SpanOf(token), "The number of paths must be greater than 0") : count;
    }

    /// <summary><c>+</c>, <c>*</c>, <c>{2}</c>, <c>{2,}</c>, <c>{,3}</c> or <c>{2,3}</c>.</summary>
    private HopRange? Quantifier()
    {
        int start = position;
        if (Accept(TokenKind.Plus))
        {
            return new HopRange(SpanFrom(start), 1, null);
        }

        if (Accept(TokenKind.Star))
        {
            return new HopRange(SpanFrom(start), 0, null);
        }

        if (!Accept(TokenKind.LeftBrace))
        {
            return null;
        }

        long? min = OptionalInteger();
        long? max = min;
        if (Accept(TokenKind.Comma))
        {
            max = OptionalInteger();
            min ??= 0;
        }
        else if (min is null)
        {
            throw Unexpected("a number or ','");
        }

        Expect(TokenKind.RightBrace, "'}'");
        HopRange range = new(SpanFrom(start), min, max);
        return max switch
        {
            0 => throw SyntaxErrors.Refused(range.Span, "A quantifier for a path pattern must not be limited by 0"),
            _ when max < min => throw SyntaxErrors.Refused(range.Span, "A quantifier for a path pattern must not have a lower bound above the upper bound"),
            _ => range,
        };
    }

    private long? OptionalInteger()
    {
        if (!At(TokenKind.Integer))
        {
            return null;
        }

        long number = Integer(Current, negative: false);
        Advance();
        return number;
    }
}
