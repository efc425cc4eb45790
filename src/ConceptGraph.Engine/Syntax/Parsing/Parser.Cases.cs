using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>CASE: with conditions, with a subject, and with operators after WHEN.</content>
internal sealed partial class Parser
{
    private Case Case()
    {
        int start = position;
        int outerHeight = Enter();
        Advance();
        Expression? subject = At(Keyword.When) && Peek().Keyword != Keyword.When ? null : Expression();
        List<CaseBranch> branches = [];
        while (At(Keyword.When))
        {
            branches.Add(CaseBranch(subject is not null));
        }

        if (branches.Count == 0)
        {
            throw Unexpected("WHEN", Keyword.When);
        }

        Expression? otherwise = Accept(Keyword.Else) ? Expression() : null;
        if (!Accept(Keyword.End))
        {
            throw Unexpected("WHEN, ELSE or END", Keyword.When, Keyword.Else, Keyword.End);
        }

        Leave(outerHeight);
        return new Case(SpanFrom(start), subject, branches, otherwise);
    }

    private CaseBranch CaseBranch(bool hasSubject)
    {
        int start = position;
        Advance();
        List<CaseCondition> conditions = hasSubject ? CommaList(ComparedCondition) : [PlainCondition()];
        Expect(Keyword.Then);
        Expression result = Expression();
        return new CaseBranch(SpanFrom(start), conditions, result);
    }

    private CaseCondition PlainCondition()
    {
        int start = position;
        Expression condition = Condition();
        return new CaseCondition(SpanFrom(start), condition, IsPredicate: false);
    }

    private CaseCondition ComparedCondition()
    {
        if (!AtCaseOperator())
        {
            return PlainCondition();
        }

        int start = position;
        CaseSubject subject = new(SpanOf(Current) with { Length = 0 });
        Expression condition = InfixLevel() == Precedence.Predicate ? Predicate(start, subject) : OneComparison(start, subject);
        return new CaseCondition(SpanFrom(start), condition, IsPredicate: true);
    }

    private Comparison OneComparison(int start, Expression left)
    {
        ComparisonOperator comparison = ComparisonOperator();
        Expression right = Operators(Precedence.Predicate);
        return new Comparison(SpanFrom(start), [left, right], [comparison]);
    }

    /// <summary><c>IS ::</c> is none, as in Neo4j: there <c>IS</c> is a variable. <c>IS TYPED</c> is one.</summary>
    private bool AtCaseOperator() => InfixLevel() switch
    {
        Precedence.Comparison => true,
        Precedence.Predicate => Current.Kind != TokenKind.Identifier
            || (Current.Keyword is Keyword.Starts or Keyword.Ends && Peek().Keyword == Keyword.With)
            || (Current.Keyword == Keyword.Is && Peek().Keyword != Keyword.Other && Peek(2).Kind != TokenKind.ColonColon),
        _ => false,
    };
}
