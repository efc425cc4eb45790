using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>Queries: clauses, and UNION between lists of them.</content>
internal sealed partial class Parser
{
    /// <param name="isWhole">Not a subquery: after an error go on with the next clause.</param>
    private Query Query(bool isWhole)
    {
        int outerHeight = Enter();
        int start = position;
        Query query = SingleQuery(isWhole);
        bool? all = null;
        while (At(Keyword.Union))
        {
            int union = position;
            Advance();
            bool keepsDuplicates = Accept(Keyword.All);
            if (!keepsDuplicates)
            {
                _ = Accept(Keyword.Distinct);
            }

            if (all is not null && all != keepsDuplicates)
            {
                Report(SyntaxErrors.Invalid("InvalidClauseComposition", "Invalid combination of UNION and UNION ALL", SpanFrom(union)), isWhole);
            }

            all = keepsDuplicates;
            SingleQuery right = SingleQuery(isWhole);
            query = new UnionQuery(SpanFrom(start), query, right, keepsDuplicates);
            Grow();
        }

        Leave(outerHeight);
        return query;
    }

    private SingleQuery SingleQuery(bool isWhole)
    {
        int start = position;
        List<Clause> clauses = [];
        do
        {
            if (isWhole)
            {
                RecoveringClause(clauses);
            }
            else
            {
                clauses.Add(Clause());
            }
        }
        while (AtClause());
        SingleQuery query = new(SpanFrom(start), clauses);
        CheckProcedureCalls(clauses, isWhole);
        return query;
    }

    /// <summary>One clause; after an error in it, the text up to the next keyword that begins one is skipped.</summary>
    private void RecoveringClause(List<Clause> clauses)
    {
        int start = position;
        int depth = nesting;
        try
        {
            clauses.Add(Clause());
            if (errors.Count == 0 || AtClause() || At(Keyword.Union) || At(TokenKind.Semicolon) || At(TokenKind.End))
            {
                CheckEndOfClause();
                return;
            }
        }
        catch (CypherException error)
        {
            if (errors.Count == MostErrors - 1)
            {
                throw;
            }

            errors.Add(error);
        }

        nesting = depth;
        height = 0;
        position = Math.Min(Math.Max(position, start + 1), last);
        while (!At(TokenKind.End) && !At(TokenKind.Semicolon) && !BeginsClauseForSure())
        {
            Advance();
        }
    }

    /// <summary>Finds an error between clauses while it can still be recovered from.</summary>
    private void CheckEndOfClause()
    {
        if (!AtClause() && !At(Keyword.Union) && !At(TokenKind.Semicolon) && !At(TokenKind.End))
        {
            throw Unexpected("a clause or the end of the query", ContinuationKeywords);
        }
    }

    private void Report(CypherException error, bool isWhole)
    {
        if (!isWhole)
        {
            throw error;
        }

        errors.Add(error);
    }

    private void CheckProcedureCalls(List<Clause> clauses, bool isWhole)
    {
        foreach (Clause clause in clauses)
        {
            if (clause is not CallProcedureClause call)
            {
                continue;
            }

            bool standsAlone = clauses.Count == 1 && isWhole;
            if (call.YieldAll && !standsAlone)
            {
                Report(SyntaxErrors.Refused(call.Span, "YIELD * is only for a CALL that stands alone", "name the columns after YIELD"), isWhole);
            }
            else if (call.Arguments is null && !standsAlone)
            {
                Report(SyntaxErrors.Invalid("InvalidArgumentPassingMode", $"The call of {call.Name} has no parentheses", call.NameSpan, "inside a query write the arguments in parentheses"), isWhole);
            }
            else if (call.Where is not null && standsAlone)
            {
                Report(SyntaxErrors.Refused(call.Where.Span, "A CALL that stands alone has no WHERE", "write CALL … YIELD … WITH * WHERE … RETURN *"), isWhole);
            }
        }
    }
}
