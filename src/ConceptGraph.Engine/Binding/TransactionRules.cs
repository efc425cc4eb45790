using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>Where CALL { … } IN TRANSACTIONS may stand: only where nothing of the statement is open that could not be committed with its batches.</summary>
internal static class TransactionRules
{
    private const string Name = "CALL { ... } IN TRANSACTIONS";

    /// <summary>Reports what is out of place.</summary>
    public static void Check(Ast.Query query, BindingState state) => Check(query, query is Ast.UnionQuery ? $"{Name} in a UNION" : null, state);

    /// <param name="query">A query or a subquery.</param>
    /// <param name="misplaced">What a call in transactions would be there, or null where it may stand.</param>
    /// <param name="state">Takes the errors.</param>
    private static void Check(Ast.Query query, string? misplaced, BindingState state)
    {
        for (; query is Ast.UnionQuery union; query = union.Left)
        {
            Check(union.Right, misplaced, state);
        }

        bool hasWritten = false;
        foreach (var clause in ((Ast.SingleQuery)query).Clauses)
        {
            if (clause is not Ast.CallSubqueryClause call)
            {
                hasWritten |= ClauseOrder.IsWriting(clause);
                continue;
            }

            if (call.InTransactions is { } part)
            {
                Check(call, part, misplaced ?? (hasWritten ? $"{Name} after a write clause" : null), state);
            }
            else
            {
                hasWritten |= Writes(call.Query);
            }

            Check(call.Query, call.InTransactions is null ? $"{Name} nested in a regular CALL" : $"Nested {Name}", state);
        }
    }

    private static void Check(Ast.CallSubqueryClause call, Ast.InTransactions part, string? misplaced, BindingState state)
    {
        if (misplaced is not null)
        {
            state.Report(SemanticErrors.ClauseComposition($"{misplaced} is not supported", call.Span));
        }

        if (part.ReportStatusAs is not null && part.OnError is null or "FAIL")
        {
            state.Report(SemanticErrors.ClauseComposition(
                "REPORT STATUS can only be used when specifying ON ERROR CONTINUE or ON ERROR BREAK", part.ReportStatusAs.Span));
        }

        if (part.BatchSize is Ast.Literal { Value: var size } && !(size.IsInteger && size.AsInteger() > 0))
        {
            state.Report(SemanticErrors.NotAPositiveNumber(size, part.BatchSize.Span));
        }
    }

    private static bool Writes(Ast.Query query)
    {
        for (; query is Ast.UnionQuery union; query = union.Left)
        {
            if (Writes(union.Right))
            {
                return true;
            }
        }

        return ((Ast.SingleQuery)query).Clauses.Any(clause => ClauseOrder.IsWriting(clause) || (clause is Ast.CallSubqueryClause call && Writes(call.Query)));
    }
}
