using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>IN, STARTS WITH, =~, IS NULL, IS ::, IS NORMALIZED.</content>
internal sealed partial class Parser
{
    private Expression Predicate(int start, Expression left)
    {
        switch (Current.Keyword)
        {
            case Keyword.In:
                return Comparand(start, left, BinaryOperator.In, 1);
            case Keyword.Contains:
                return Comparand(start, left, BinaryOperator.Contains, 1);
            case Keyword.Starts:
            case Keyword.Ends:
                if (Peek().Keyword != Keyword.With)
                {
                    Advance();
                    throw Unexpected("WITH", Keyword.With);
                }

                return Comparand(start, left, At(Keyword.Starts) ? BinaryOperator.StartsWith : BinaryOperator.EndsWith, 2);
            case Keyword.Is:
                return IsPredicate(start, left);
        }

        if (At(TokenKind.RegexMatch))
        {
            return Comparand(start, left, BinaryOperator.RegexMatch, 1);
        }

        Advance();
        TypeName type = Type();
        return new TypePredicate(SpanFrom(start), left, type, Negated: false);
    }

    private Binary Comparand(int start, Expression left, BinaryOperator operation, int words)
    {
        position += words;
        Expression right = AsValue(Operators(Precedence.Additive));
        return new Binary(SpanFrom(start), operation, left, right);
    }

    private Expression IsPredicate(int start, Expression operand)
    {
        Advance();
        bool negated = Accept(Keyword.Not);
        if (Accept(Keyword.Null))
        {
            return new IsNull(SpanFrom(start), operand, negated);
        }

        if (Accept(TokenKind.ColonColon) || Accept(Keyword.Typed))
        {
            TypeName type = Type();
            return new TypePredicate(SpanFrom(start), operand, type, negated);
        }

        string form = NormalForm() ?? "NFC";
        if (!Accept(Keyword.Normalized))
        {
            throw Unexpected("NULL, '::', TYPED or NORMALIZED", Keyword.Null, Keyword.Not, Keyword.Typed, Keyword.Normalized);
        }

        return new NormalizedPredicate(SpanFrom(start), operand, form, negated);
    }

    private string? NormalForm()
    {
        Keyword form = Current.Keyword;
        if (form is not (Keyword.Nfc or Keyword.Nfd or Keyword.Nfkc or Keyword.Nfkd))
        {
            return null;
        }

        Advance();
        return Keywords.Spell(form);
    }
}
