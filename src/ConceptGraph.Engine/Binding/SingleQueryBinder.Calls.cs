using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>CALL of subqueries and procedures.</summary>
internal sealed partial class SingleQueryBinder
{
    private BoundCallSubquery BindCallSubquery(Ast.CallSubqueryClause clause)
    {
        var imports = new HashSet<int>();
        var enclosing = clause.Imports is null && !clause.ImportsAll ? null : Import(clause, imports);
        var (query, columns) = new QueryBinder(state, QueryUse.Call).Bind(
            clause.Query, part => enclosing is null ? StartWithImports(part, imports) : new Scope(enclosing));
        if (enclosing is null)
        {
            state.Remark(RemarkKind.DeprecatedSubquery, clause.Span, string.Join(", ", imports.Select(slot => state.Slots[slot].Name)));
        }

        for (int i = 0; i < columns.Count; i++)
        {
            if (scope.TryFind(columns[i], out _))
            {
                state.Report(SemanticErrors.VariableAlreadyBound(columns[i], clause.Span, "Rename the column inside the subquery with AS."));
            }

            scope.Declare(columns[i], query.ResultSlots[i]);
        }

        if (enclosing is not null)
        {
            imports.UnionWith(enclosing.ImportedSlots);
        }

        return new BoundCallSubquery(clause.Span, query, [.. imports], clause.Optional, BindInTransactions(clause.InTransactions));
    }

    /// <summary>CALL (x, y) { … }: the variables are seen everywhere inside.</summary>
    private EnclosingScope Import(Ast.CallSubqueryClause clause, HashSet<int> imports)
    {
        var names = clause.ImportsAll
            ? [.. scope.Names]
            : clause.Imports!.Select(v => v.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var variable in clause.Imports ?? [])
        {
            if (Expressions.Bind(new Ast.VariableReference(variable.Span, variable.Name)) is SlotExpression found)
            {
                imports.Add(found.Slot);
            }
        }

        var around = scope;
        return new EnclosingScope(
            name => names.Contains(name) && around.TryFind(name, out int slot) ? state.Read(slot, clause.Span) : null, names, state);
    }

    /// <summary>CALL { WITH x, y … }: a WITH of bare variables at the start of a part imports them; else nothing is seen.</summary>
    private Scope StartWithImports(Ast.SingleQuery part, HashSet<int> imports)
    {
        var start = new Scope();
        if (part.Clauses is not [Ast.WithClause { Where: null, Projection: { Distinct: false, OrderBy: [], Skip: null, Limit: null } projection }, ..]
            || !projection.Items.All(i => i.Expression is Ast.VariableReference && (i.Alias is null || i.Alias.Name == i.Text)))
        {
            return start;
        }

        var names = projection.Items.Select(i => ((Ast.VariableReference)i.Expression).Name);
        foreach (string name in projection.Star ? names.Concat(scope.Names) : names)
        {
            if (scope.TryFind(name, out int slot))
            {
                start.Declare(name, slot);
                imports.Add(slot);
            }
        }

        return start;
    }

    private BoundInTransactions? BindInTransactions(Ast.InTransactions? part)
    {
        if (part is null)
        {
            return null;
        }

        var size = part.BatchSize is null ? null : Expressions.Bind(part.BatchSize, KindSet.Integer);
        if (part.BatchSize is not null && ComputedExpressions.VariablesIn(part.BatchSize).Any())
        {
            state.Report(SemanticErrors.NonConstant("OF ... ROWS", part.BatchSize.Span));
        }

        int? status = part.ReportStatusAs is null ? null : Introduce(part.ReportStatusAs, CypherType.Map);
        return new BoundInTransactions(size, part.OnError ?? "FAIL", status);
    }

    private BoundClause BindCallProcedure(Ast.CallProcedureClause clause, bool isAlone)
    {
        isAlone &= use == QueryUse.Statement;
        if (!state.Procedures.TryGetValue(clause.Name, out var procedure))
        {
            state.Report(SemanticErrors.ProcedureNotFound(clause.Name, clause.NameSpan, state.Procedures.Keys));
            foreach (var item in clause.Yield ?? [])
            {
                Introduce(item.Variable, CypherType.Any);
            }

            return new BoundFinish(clause.Span);
        }

        state.Writes |= procedure.Mode == ProcedureMode.Write;
        var arguments = BindProcedureArguments(clause, procedure, isAlone);
        var yields = BindYields(clause, procedure, isAlone);
        var where = clause.Where is null ? null : Expressions.BindPredicate(clause.Where);
        if (isAlone)
        {
            columns = [.. yields.Select(y => state.Slots[y.Slot].Name)];
            resultSlots = [.. yields.Select(y => y.Slot)];
        }

        return new BoundCallProcedure(clause.Span, procedure, arguments, yields, where, clause.Optional);
    }

    private IReadOnlyList<Expression> BindProcedureArguments(Ast.CallProcedureClause clause, ProcedureDefinition procedure, bool isAlone)
    {
        if (clause.Arguments is null)
        {
            if (!isAlone || clause.Yield is not null)
            {
                state.Report(SemanticErrors.ArgumentPassingMode(procedure.Name, clause.NameSpan));
            }

            return [.. procedure.Parameters.Take(procedure.Required).Select(p => state.Parameter(p.Name, clause.NameSpan))];
        }

        if (clause.Arguments.Count > procedure.Parameters.Count || clause.Arguments.Count < procedure.Required)
        {
            state.Report(SemanticErrors.ArgumentCount(
                $"procedure '{procedure.Name}'",
                clause.Arguments.Count > procedure.Parameters.Count,
                ExpressionBinder.Signature(procedure.Name, procedure.Parameters),
                clause.NameSpan));
            return [];
        }

        return [.. clause.Arguments.Select((a, i) => Expressions.Bind(a, procedure.Parameters[i].Type.Kinds))];
    }

    private List<(int Column, int Slot)> BindYields(Ast.CallProcedureClause clause, ProcedureDefinition procedure, bool isAlone)
    {
        var yields = new List<(int Column, int Slot)>();
        if (clause.Yield is null)
        {
            if (!isAlone && (procedure.Columns.Count > 0 || clause.YieldAll))
            {
                state.Report(SemanticErrors.YieldNeeded(procedure.Name, clause.NameSpan));
            }

            foreach (var (column, position) in procedure.Columns.Select((c, i) => (c, i)))
            {
                yields.Add((position, Introduce(new Ast.Variable(clause.Span, column.Name), column.Type)));
            }

            return yields;
        }

        var positions = procedure.Columns.Select((c, i) => (c.Name, i)).ToDictionary(c => c.Name, c => c.i, StringComparer.Ordinal);
        foreach (var item in clause.Yield)
        {
            if (!positions.TryGetValue(item.Column, out int position))
            {
                state.Report(SemanticErrors.UnknownProcedureOutput(item.Column, item.Span, positions.Keys));
                Introduce(item.Variable, CypherType.Any);
                continue;
            }

            yields.Add((position, Introduce(item.Variable, procedure.Columns[position].Type)));
        }

        return yields;
    }
}
