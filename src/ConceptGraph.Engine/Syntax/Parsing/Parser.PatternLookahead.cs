using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>Tells patterns from arithmetic: <c>(a)-[r]-(b)</c> is a pattern, <c>(1)--(2)</c> is a subtraction. Brackets are jumped over.</content>
internal sealed partial class Parser
{
    private bool AtPatternExpression() => IsNodeFollowedByRelationship(position);

    private PatternExpression PatternExpression()
    {
        int start = position;
        List<PatternElement> elements = PatternElements(quantified: false);
        return new PatternExpression(SpanFrom(start), new PathPattern(SpanFrom(start), null, PathSelector.All, 0, elements));
    }

    private PatternExpression ShortestPathExpression()
    {
        int start = position;
        PathPattern pattern = ShortestPathFunction(start, null);
        return new PatternExpression(pattern.Span, pattern);
    }

    /// <summary><c>[p = (a)-->(b) WHERE …</c> or <c>[(a)-->(b) | …</c>; followed by anything else, the pattern is an item of a list.</summary>
    private bool AtPatternComprehension()
    {
        int index = position + 1;
        bool isNamed = IsName(tokens[index]) && tokens[Math.Min(index + 1, last)].Kind == TokenKind.Equal;
        index += isNamed ? 2 : 0;
        if (index >= last || !IsNodeFollowedByRelationship(index))
        {
            return false;
        }

        while (RelationshipEnd(partners[index] + 1) is > 0 and int node && partners[node] > 0)
        {
            index = node;
        }

        Token following = tokens[partners[index] + 1];
        return following.Kind == TokenKind.Bar || following.Keyword == Keyword.Where;
    }

    private bool IsNodeFollowedByRelationship(int index) =>
        tokens[index].Kind == TokenKind.LeftParenthesis && partners[index] > 0 && IsNodeContent(index + 1)
        && RelationshipEnd(partners[index] + 1) is > 0 and int node && IsNodeContent(node + 1);

    private bool IsNodeContent(int index)
    {
        Token first = tokens[index];
        if (IsName(first) && first.Keyword is not (Keyword.True or Keyword.False or Keyword.Null))
        {
            Token second = tokens[Math.Min(index + 1, last)];
            return second.Kind is TokenKind.RightParenthesis or TokenKind.Colon or TokenKind.LeftBrace || second.Keyword is Keyword.Where or Keyword.Is
                || first.Keyword is Keyword.Where or Keyword.Is;
        }

        return first.Kind is TokenKind.RightParenthesis or TokenKind.Colon or TokenKind.LeftBrace;
    }

    /// <summary>The parenthesis of the node behind a relationship that begins at <paramref name="index"/>; 0 when none does.</summary>
    private int RelationshipEnd(int index)
    {
        if (tokens[index].Kind is TokenKind.Less or TokenKind.LeftArrowHead)
        {
            index++;
        }

        if (!IsArrowLine(index))
        {
            return 0;
        }

        index++;
        if (index < last && tokens[index].Kind == TokenKind.LeftBracket)
        {
            index = partners[index] == 0 ? last : partners[index] + 1;
        }

        if (!IsArrowLine(index))
        {
            return 0;
        }

        index++;
        if (index < last && tokens[index].Kind is TokenKind.Greater or TokenKind.RightArrowHead)
        {
            index++;
        }

        return tokens[index].Kind == TokenKind.LeftParenthesis ? index : 0;
    }

    private bool IsArrowLine(int index) => tokens[index].Kind is TokenKind.Minus or TokenKind.Dash;
}
