using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>Nodes and relationships of patterns.</content>
internal sealed partial class Parser
{
    /// <summary>In CREATE a parameter can stand for all properties; to match by, it could not be planned for.</summary>
    private bool allowsParameterMaps;

    private NodePattern Node()
    {
        int start = position;
        Expect(TokenKind.LeftParenthesis, "a node such as (n)");
        Variable? variable = AtInlineWhere() || AtIsLabel() ? null : OptionalVariable();
        LabelExpression? labels = OptionalLabels(isRelationship: false);
        Expression? properties = Properties();
        Expression? where = OptionalWhere();
        Expect(TokenKind.RightParenthesis, "')', ':', '{' or WHERE");
        return new NodePattern(SpanFrom(start), variable, labels, properties, where);
    }

    private bool AtRelationship() => Current.Kind switch
    {
        TokenKind.Minus or TokenKind.Dash or TokenKind.LeftArrowHead => true,
        TokenKind.Less => Peek().Kind is TokenKind.Minus or TokenKind.Dash,
        _ => false,
    };

    private RelationshipPattern Relationship()
    {
        int start = position;
        bool pointsLeft = Accept(TokenKind.Less) || Accept(TokenKind.LeftArrowHead);
        ExpectArrowLine();
        RelationshipPattern detail = At(TokenKind.LeftBracket)
            ? RelationshipDetail()
            : new RelationshipPattern(default, default, null, null, null, null, null);
        ExpectArrowLine();
        bool pointsRight = Accept(TokenKind.Greater) || Accept(TokenKind.RightArrowHead);
        Direction direction = pointsLeft == pointsRight ? Direction.Both : pointsLeft ? Direction.Incoming : Direction.Outgoing;
        return detail with { Span = SpanFrom(start), Direction = direction };
    }

    private void ExpectArrowLine()
    {
        if (!Accept(TokenKind.Minus) && !Accept(TokenKind.Dash))
        {
            throw Unexpected("'-'");
        }
    }

    private RelationshipPattern RelationshipDetail()
    {
        Advance();
        Variable? variable = AtInlineWhere() || AtIsLabel() ? null : OptionalVariable();
        int typesStart = position;
        LabelExpression? types = OptionalLabels(isRelationship: true);
        int typesEnd = position;
        HopRange? range = HopRange();
        Expression? properties = Properties();
        Expression? where = OptionalWhere();
        if (variable is not null || range is not null || properties is not null || where is not null)
        {
            RefuseBarColon(typesStart, typesEnd);
        }

        if (!Accept(TokenKind.RightBracket))
        {
            throw Unlexed(Current) ?? SyntaxErrors.Unexpected(
                SpanOf(Current), TextOf(Current), "']', ':', '*', '{' or WHERE", detail: "InvalidRelationshipPattern");
        }

        return new RelationshipPattern(default, default, variable, types, range, properties, where);
    }

    /// <summary>The older notation <c>:A|:B</c> is kept for relationships of which nothing else is said.</summary>
    private void RefuseBarColon(int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            if (tokens[at].Kind == TokenKind.Bar && tokens[at + 1].Kind == TokenKind.Colon)
            {
                throw SyntaxErrors.Refused(SpanOf(tokens[at]), "'|:' cannot be used beside a variable, properties, a predicate or a variable length", "write '|' alone");
            }
        }
    }

    private HopRange? HopRange()
    {
        int start = position;
        if (!Accept(TokenKind.Star))
        {
            return null;
        }

        long? min = OptionalInteger();
        long? max = min;
        if (Accept(TokenKind.DotDot))
        {
            max = OptionalInteger();
        }

        return new HopRange(SpanFrom(start), min, max);
    }

    private Expression? Properties()
    {
        if (At(TokenKind.LeftBrace))
        {
            MapLiteral map = MapLiteral();
            return map.Entries.FirstOrDefault(entry => entry.Key.Length == 0) is { } nameless ? throw SyntaxErrors.EmptyTokenName(nameless.Span) : map;
        }

        if (!At(TokenKind.Dollar))
        {
            return null;
        }

        Parameter parameter = Parameter();
        return allowsParameterMaps
            ? parameter
            : throw SyntaxErrors.Invalid("InvalidParameterUse", "A parameter cannot stand for all properties here", parameter.Span, $"name them, as in {{id: ${parameter.Name}.id}}");
    }

    /// <summary>WHERE right after the opening bracket: a condition, unless it is the element's name.</summary>
    private bool AtInlineWhere() =>
        At(Keyword.Where) && Peek().Kind is not (TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.Colon or TokenKind.LeftBrace or TokenKind.Star)
        && Peek().Keyword is not (Keyword.Where or Keyword.Is);

    /// <summary>IS right after the opening bracket: before a label, unless it is the element's name.</summary>
    private bool AtIsLabel() =>
        At(Keyword.Is) && Peek().Keyword is not (Keyword.Where or Keyword.Is)
        && (IsName(Peek()) || Peek().Kind is TokenKind.LeftParenthesis or TokenKind.Exclamation or TokenKind.Percent);
}
