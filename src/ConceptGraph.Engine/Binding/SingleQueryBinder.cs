using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Values;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>Binds clauses one after another; each sees the variables that those before it left.</summary>
internal sealed partial class SingleQueryBinder(BindingState state, Scope scope, QueryUse use)
{
    private readonly List<BoundClause> clauses = [];
    private Scope scope = scope;
    private IReadOnlyList<string> columns = [];
    private IReadOnlyList<int> resultSlots = [];

    private ExpressionBinder Expressions => new(state, scope);

    /// <summary>Binds the query.</summary>
    public NamedQuery Bind(Ast.SingleQuery query)
    {
        ClauseOrder.Check(query, use, state);
        bool isAlone = query.Clauses.Count == 1;
        foreach (var clause in query.Clauses)
        {
            if (clause is Ast.UseClause other)
            {
                CheckGraph(other);
                continue;
            }

            clauses.Add(Bind(clause, isAlone));
        }

        return new NamedQuery(new BoundSingleQuery([.. clauses.OfType<BoundClause>()], resultSlots), columns);
    }

    private BoundClause Bind(Ast.Clause clause, bool isAlone) => clause switch
    {
        Ast.MatchClause c => BindMatch(c),
        Ast.UnwindClause c => BindUnwind(c),
        Ast.WithClause c => BindProjection(c.Span, c.Projection, c.Where, "WITH", out _),
        Ast.ReturnClause c => BindReturn(c),
        Ast.FinishClause c => new BoundFinish(c.Span),
        Ast.CallProcedureClause c => BindCallProcedure(c, isAlone),
        Ast.CallSubqueryClause c => BindCallSubquery(c),
        Ast.LoadCsvClause c => BindLoadCsv(c),
        _ => new WriteBinder(state, scope).Bind(clause),
    };

    private BoundMatch BindMatch(Ast.MatchClause clause)
    {
        PatternRemarks.Add(clause, state);
        var pattern = new PatternBinder(state, scope, "MATCH").Bind(clause.Patterns, clause.Where);
        foreach (var hint in clause.Hints)
        {
            if (!scope.TryFind(hint.Variable.Name, out _))
            {
                state.ReportUndefined(hint.Variable.Name, hint.Variable.Span, scope.Names);
            }
            else if (hint.Label is not null && !HintedLabels.Of(clause, hint.Variable.Name).Contains(hint.Label))
            {
                state.Report(SemanticErrors.HintWithoutLabel(hint.Variable.Name, hint.Label, hint.Variable.Span));
            }
        }

        return new BoundMatch(clause.Span, clause.Optional, pattern);
    }

    /// <summary>There is one graph, which goes by the name that Neo4j gives its first.</summary>
    private void CheckGraph(Ast.UseClause clause)
    {
        if (!clause.Graph.Equals("neo4j", StringComparison.OrdinalIgnoreCase))
        {
            state.Report(SemanticErrors.GraphNotFound(clause.Graph, clause.Span));
        }
    }

    private BoundUnwind BindUnwind(Ast.UnwindClause clause)
    {
        var list = Expressions.Bind(clause.List);
        if (SubqueryAggregations.AreIn(list))
        {
            state.Report(SemanticErrors.AggregationOverList(clause.List.Span));
        }

        var type = list.Type.MayBe(KindSet.List) ? TypeRules.ItemOf(list.Type) : list.Type;
        return new BoundUnwind(clause.Span, list, Introduce(clause.Variable, type));
    }

    private BoundLoadCsv BindLoadCsv(Ast.LoadCsvClause clause)
    {
        var url = Expressions.Bind(clause.Url, KindSet.String);
        var type = clause.WithHeaders ? CypherType.Map : CypherType.ListOf(CypherType.String);
        scope.Csv = new CsvPlace(state);
        return new BoundLoadCsv(clause.Span, clause.WithHeaders, url, Introduce(clause.Variable, type), clause.FieldTerminator ?? ",", scope.Csv);
    }

    private BoundProject BindReturn(Ast.ReturnClause clause)
    {
        var bound = BindProjection(clause.Span, clause.Projection, where: null, use == QueryUse.Call ? "CALL { RETURN ... }" : "RETURN", out columns);
        resultSlots = [.. bound.Items.Select(i => i.Slot)];
        return bound;
    }

    private BoundProject BindProjection(TextSpan span, Ast.Projection projection, Ast.Expression? where, string clause, out IReadOnlyList<string> names)
    {
        var binder = new ProjectionBinder(state, scope, clause);
        var bound = binder.Bind(span, projection, where);
        scope = binder.Next;
        names = binder.Columns;
        return bound;
    }

    /// <summary>A new variable; its name must not be in use.</summary>
    private int Introduce(Ast.Variable variable, CypherType type)
    {
        if (scope.TryFind(variable.Name, out _))
        {
            state.Report(SemanticErrors.VariableAlreadyBound(variable.Name, variable.Span));
        }

        int slot = state.Slots.Add(variable.Name, type);
        scope.Declare(variable.Name, slot);
        return slot;
    }
}
