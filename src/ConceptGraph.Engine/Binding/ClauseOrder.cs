using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>Which clause may follow which, how a query may end, and what a query inside an expression or FOREACH may do.</summary>
internal static class ClauseOrder
{
    private const string Conclusions =
        "(must be a RETURN clause, a FINISH clause, an update clause, a unit subquery call, or a procedure call with no YIELD).";

    /// <summary>Reports what is out of order.</summary>
    public static void Check(Ast.SingleQuery query, QueryUse use, BindingState state)
    {
        bool isExpression = use is QueryUse.Exists or QueryUse.Count or QueryUse.Collect;
        for (int i = 0; i < query.Clauses.Count; i++)
        {
            var clause = query.Clauses[i];
            if (isExpression && IsWriting(clause))
            {
                state.Report(SemanticErrors.WriteInExpression(NameOf(clause), use.ToString().ToUpperInvariant() + " { ... }", clause.Span));
            }

            if (i == 0)
            {
                continue;
            }

            var before = query.Clauses[i - 1];
            if (before is Ast.ReturnClause or Ast.FinishClause)
            {
                state.Report(SemanticErrors.ClauseComposition($"{NameOf(before)} can only be used at the end of the query.", before.Span));
            }
            else if (IsWriting(before) && IsReading(clause))
            {
                state.Report(SemanticErrors.ClauseComposition(
                    $"WITH is required between {NameOf(before)} and {NameOf(clause)}", clause.Span, "Write WITH * between the two."));
            }
        }

        CheckEnd(query, use, state);
    }

    /// <summary>The word or words with which a clause begins.</summary>
    public static string NameOf(Ast.Clause clause) => clause switch
    {
        Ast.MatchClause { Optional: true } => "OPTIONAL MATCH",
        Ast.CallProcedureClause or Ast.CallSubqueryClause => "CALL",
        Ast.LoadCsvClause => "LOAD CSV",
        _ => clause.GetType().Name.Replace("Clause", "", StringComparison.Ordinal).ToUpperInvariant(),
    };

    /// <summary>Whether the clause changes the graph.</summary>
    public static bool IsWriting(Ast.Clause clause) =>
        clause is Ast.CreateClause or Ast.MergeClause or Ast.SetClause or Ast.RemoveClause or Ast.DeleteClause or Ast.ForeachClause;

    private static bool IsReading(Ast.Clause clause) =>
        clause is Ast.MatchClause or Ast.UnwindClause or Ast.CallProcedureClause or Ast.CallSubqueryClause or Ast.LoadCsvClause;

    private static void CheckEnd(Ast.SingleQuery query, QueryUse use, BindingState state)
    {
        if (query.Clauses.Count == 0)
        {
            return;
        }

        var last = query.Clauses[^1];
        bool mayEnd = last switch
        {
            Ast.ReturnClause or Ast.FinishClause => true,
            Ast.MatchClause or Ast.UnwindClause or Ast.WithClause or Ast.LoadCsvClause =>
                use == QueryUse.Exists || (use == QueryUse.Count && last is not Ast.WithClause),
            Ast.CallProcedureClause call => call.Yield is null || query.Clauses.Count == 1,
            Ast.CallSubqueryClause call => !Returns(call.Query) || use == QueryUse.Exists,
            _ => true,
        };
        if (!mayEnd)
        {
            state.Report(SemanticErrors.ClauseComposition($"Query cannot conclude with {NameOf(last)} {Conclusions}", last.Span));
        }
    }

    private static bool Returns(Ast.Query query)
    {
        while (query is Ast.UnionQuery union)
        {
            query = union.Right;
        }

        return ((Ast.SingleQuery)query).Clauses is [.., Ast.ReturnClause];
    }
}
