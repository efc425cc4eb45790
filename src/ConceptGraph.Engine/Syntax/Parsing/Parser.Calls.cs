using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>CALL of procedures and of subqueries.</content>
internal sealed partial class Parser
{
    private Clause Call()
    {
        int start = position;
        bool optional = Accept(Keyword.Optional);
        Expect(Keyword.Call);
        return At(TokenKind.LeftBrace) || At(TokenKind.LeftParenthesis) ? CallSubquery(start, optional) : CallProcedure(start, optional);
    }

    private CallProcedureClause CallProcedure(int start, bool optional)
    {
        int nameStart = position;
        string name = QualifiedName("the name of a procedure, '{' or '('");
        TextSpan nameSpan = SpanFrom(nameStart);
        List<Expression>? arguments = At(TokenKind.LeftParenthesis) ? Arguments() : null;
        List<YieldItem>? yield = null;
        Expression? where = null;
        bool yieldAll = false;
        if (Accept(Keyword.Yield))
        {
            yieldAll = Accept(TokenKind.Star);
            yield = yieldAll ? null : CommaList(YieldItem);
            where = yieldAll ? null : OptionalWhere();
        }

        return new CallProcedureClause(SpanFrom(start), name, nameSpan, arguments, yield, yieldAll, where, optional);
    }

    private YieldItem YieldItem()
    {
        int start = position;
        Variable column = Variable();
        Variable variable = Accept(Keyword.As) ? Variable() : column;
        return new YieldItem(SpanFrom(start), column.Name, variable);
    }

    private CallSubqueryClause CallSubquery(int start, bool optional)
    {
        List<Variable>? imports = null;
        bool importsAll = false;
        if (Accept(TokenKind.LeftParenthesis))
        {
            importsAll = Accept(TokenKind.Star);
            imports = importsAll || At(TokenKind.RightParenthesis) ? [] : CommaList(Variable);
            Expect(TokenKind.RightParenthesis, "')'");
        }

        Expect(TokenKind.LeftBrace, "'{'");
        Query query = Query(isWhole: false);
        Expect(TokenKind.RightBrace, "'}' or a clause");
        InTransactions? inTransactions = At(Keyword.In) ? InTransactions() : null;
        return new CallSubqueryClause(SpanFrom(start), query, imports, importsAll, optional, inTransactions);
    }

    private InTransactions InTransactions()
    {
        int start = position;
        Advance();
        if (!At(Keyword.Transactions))
        {
            // How many of them at a time is a matter of speed only.
            _ = At(Keyword.Concurrent) ? null : Expression();
            Expect(Keyword.Concurrent);
        }

        Expect(Keyword.Transactions);
        Expression? batchSize = null;
        string? onError = null;
        Variable? report = null;
        while (true)
        {
            if (At(Keyword.Of))
            {
                RefuseRepeated(batchSize);
                Advance();
                batchSize = Expression();
                if (!Accept(Keyword.Rows) && !Accept(Keyword.Row))
                {
                    throw Unexpected("ROWS", Keyword.Rows);
                }
            }
            else if (At(Keyword.On))
            {
                RefuseRepeated(onError);
                Advance();
                Expect(Keyword.Error);
                onError = ErrorBehaviour();
            }
            else if (At(Keyword.Report))
            {
                RefuseRepeated(report);
                Advance();
                Expect(Keyword.Status);
                Expect(Keyword.As);
                report = Variable();
            }
            else
            {
                return new InTransactions(SpanFrom(start), batchSize, onError, report);
            }
        }
    }

    private void RefuseRepeated(object? before)
    {
        if (before is not null)
        {
            throw SyntaxErrors.Refused(SpanOf(Current), $"{TextOf(Current).ToUpperInvariant()} is given twice");
        }
    }

    private string ErrorBehaviour()
    {
        Keyword behaviour = Current.Keyword;
        if (behaviour is not (Keyword.Continue or Keyword.Break or Keyword.Fail))
        {
            throw Unexpected("CONTINUE, BREAK or FAIL", Keyword.Continue, Keyword.Break, Keyword.Fail);
        }

        Advance();
        return Keywords.Spell(behaviour);
    }
}
