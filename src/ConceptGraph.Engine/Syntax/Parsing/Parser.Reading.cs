using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>Clauses that read: MATCH, UNWIND, LOAD CSV, USE, FINISH.</content>
internal sealed partial class Parser
{
    private MatchClause Match()
    {
        int start = position;
        bool optional = Accept(Keyword.Optional);
        Expect(Keyword.Match);
        RefuseMatchMode();
        List<PathPattern> patterns = CommaList(Pattern);
        List<PlannerHint> hints = Hints();
        Expression? where = OptionalWhere();
        return new MatchClause(SpanFrom(start), optional, patterns, where) { Hints = hints };
    }

    private Expression? OptionalWhere() => Accept(Keyword.Where) ? Condition() : null;

    private void RefuseMatchMode()
    {
        if (Current.Keyword is Keyword.Repeatable or Keyword.Different && Peek().Keyword is Keyword.Element or Keyword.Elements or Keyword.Relationship or Keyword.Relationships)
        {
            throw SyntaxErrors.NotSupported(SpanOf(Current), $"The match mode {Keywords.Spell(Current.Keyword)}");
        }
    }

    /// <summary>USING INDEX, SCAN and JOIN tell a planner what this one finds out by itself; they must fit the pattern all the same.</summary>
    private List<PlannerHint> Hints()
    {
        List<PlannerHint> hints = [];
        while (Accept(Keyword.Using))
        {
            if (Accept(Keyword.Join))
            {
                Expect(Keyword.On);
                hints.AddRange(CommaList(Variable).Select(variable => new PlannerHint(variable, null)));
                continue;
            }

            bool isScan = Accept(Keyword.Scan);
            if (!isScan)
            {
                while (Current.Keyword is Keyword.Text or Keyword.Range or Keyword.Point or Keyword.Btree)
                {
                    Advance();
                }

                Expect(Keyword.Index);
                if (At(TokenKind.Identifier) && IsName(Peek()))
                {
                    Advance();
                }
            }

            Variable subject = Variable();
            Expect(TokenKind.Colon, "':'");
            hints.Add(new PlannerHint(subject, TokenName("a label or relationship type")));
            if (!isScan)
            {
                Expect(TokenKind.LeftParenthesis, "'('");
                _ = CommaList(() => TokenName("a property key"));
                Expect(TokenKind.RightParenthesis, "')'");
            }
        }

        return hints;
    }

    private UnwindClause Unwind()
    {
        int start = position;
        Advance();
        Expression list = Expression();
        Expect(Keyword.As);
        Variable variable = Variable();
        return new UnwindClause(SpanFrom(start), list, variable);
    }

    private LoadCsvClause LoadCsv()
    {
        int start = position;
        Advance();
        Expect(Keyword.Csv);
        bool headers = Accept(Keyword.With, Keyword.Headers);
        Expect(Keyword.From);
        Expression url = Expression();
        Expect(Keyword.As);
        Variable variable = Variable();
        int terminatorStart = position + 1;
        string? terminator = Accept(Keyword.Fieldterminator) ? StringText() : null;
        if (terminator is not (null or { Length: 1 }))
        {
            throw SyntaxErrors.Refused(SpanFrom(terminatorStart), "CSV field terminator can only be one character wide");
        }

        return new LoadCsvClause(SpanFrom(start), headers, url, variable, terminator);
    }

    private UseClause Use()
    {
        int start = position;
        Advance();
        _ = Accept(Keyword.Graph);
        bool isFunction = AtFunction();
        Expression? function = isFunction ? Expression() : null;
        string name = function is null ? QualifiedName("the name of a graph") : TextOf(function.Span);
        return new UseClause(SpanFrom(start), name);
    }

    private FinishClause Finish()
    {
        TextSpan span = SpanOf(Current);
        Advance();
        return new FinishClause(span);
    }
}
