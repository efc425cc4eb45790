using System.Runtime.InteropServices;
using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>Label expressions, also of relationship types.</content>
internal sealed partial class Parser
{
    private LabelExpression? OptionalLabels(bool isRelationship) =>
        At(TokenKind.Colon) || At(Keyword.Is) ? Labels(isRelationship) : null;

    /// <summary>From the colon or IS on.</summary>
    private LabelExpression Labels(bool isRelationship)
    {
        int start = position;
        bool isWord = At(Keyword.Is);
        Advance();
        LabelNotation notation = new();
        LabelExpression labels = LabelAlternatives(notation);
        CheckNotation(notation, isWord, isRelationship, start);
        clauseNotation.Add(notation, isWord, isRelationship);
        return labels;
    }

    private LabelExpression LabelAlternatives(LabelNotation notation)
    {
        int outerHeight = Enter();
        List<LabelExpression> items = [LabelConjunction(notation)];
        while (At(TokenKind.Bar) && position != separator)
        {
            Advance();
            if (Accept(TokenKind.Colon))
            {
                notation.BarColon ??= position - 1;
            }
            else
            {
                notation.Bars = true;
            }

            items.Add(LabelConjunction(notation));
        }

        Leave(outerHeight);
        return Balance(CollectionsMarshal.AsSpan(items), (left, right) => new LabelOr(left.Span.To(right.Span), left, right));
    }

    private LabelExpression LabelConjunction(LabelNotation notation)
    {
        List<LabelExpression> items = [LabelNegation(notation)];
        bool colon = At(TokenKind.Colon);
        while (At(TokenKind.Ampersand) || At(TokenKind.Colon))
        {
            if (At(TokenKind.Colon))
            {
                notation.Colon ??= position;
            }
            else
            {
                notation.Symbols = true;
            }

            Advance();
            items.Add(LabelNegation(notation));
        }

        return Balance(CollectionsMarshal.AsSpan(items), (left, right) => new LabelAnd(left.Span.To(right.Span), left, right, colon));
    }

    private LabelExpression LabelNegation(LabelNotation notation)
    {
        int first = position;
        while (Accept(TokenKind.Exclamation))
        {
            notation.Symbols = true;
            Grow();
        }

        int operators = position - first;
        LabelExpression label = LabelPrimary(notation);
        for (int start = first + operators - 1; start >= first; start--)
        {
            label = new LabelNot(SpanFrom(start), label);
        }

        return label;
    }

    private LabelExpression LabelPrimary(LabelNotation notation)
    {
        int start = position;
        switch (Current.Kind)
        {
            case TokenKind.LeftParenthesis:
                return Parenthesised(() => LabelAlternatives(notation));
            case TokenKind.Percent:
                notation.Symbols = true;
                Advance();
                return new LabelWildcard(SpanFrom(start));
            case TokenKind.Dollar:
                Advance();
                bool any = Accept(Keyword.Any);
                _ = !any && Accept(Keyword.All);
                Expression dynamic = Parenthesised(Expression);
                return new LabelDynamic(SpanFrom(start), dynamic, any);
            default:
                string name = TokenName("a label or relationship type, '$', '%' or '('");
                return new LabelAtom(SpanFrom(start), name);
        }
    }

    /// <summary>As predicates, labels and types are written out.</summary>
    private static void RefuseDynamic(LabelExpression labels)
    {
        switch (labels)
        {
            case LabelDynamic:
                throw SyntaxErrors.Refused(
                    labels.Span, "Dynamic labels and types are only allowed in MATCH, CREATE, MERGE, SET and REMOVE", "ask labels(n) or type(r), as in $label IN labels(n)");
            case LabelNot not:
                RefuseDynamic(not.Operand);
                break;
            case LabelAnd and:
                RefuseDynamic(and.Left);
                RefuseDynamic(and.Right);
                break;
            case LabelOr or:
                RefuseDynamic(or.Left);
                RefuseDynamic(or.Right);
                break;
        }
    }
}
