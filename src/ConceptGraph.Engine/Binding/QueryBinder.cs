using ConceptGraph.Engine.Binding.Query;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>What a query is for, which decides what it may do and how it may end.</summary>
internal enum QueryUse : byte
{
    Statement,
    Call,
    Exists,
    Count,
    Collect,
}

/// <summary>A bound query with the names of its columns.</summary>
internal readonly record struct NamedQuery(BoundQuery Query, IReadOnlyList<string> Columns);

/// <summary>Binds queries: lists of clauses, and UNION.</summary>
internal sealed class QueryBinder(BindingState state, QueryUse use)
{
    /// <summary>Binds a query that starts with the variables of a scope.</summary>
    /// <param name="query">The query.</param>
    /// <param name="start">Gives each part of a UNION its own scope to start with.</param>
    public NamedQuery Bind(Ast.Query query, Func<Ast.SingleQuery, Scope> start)
    {
        var unions = new Stack<Ast.UnionQuery>();
        while (query is Ast.UnionQuery union)
        {
            unions.Push(union);
            query = union.Left;
        }

        var result = BindSingle((Ast.SingleQuery)query, start);
        bool? all = null;
        while (unions.TryPop(out var union))
        {
            if (all is { } before && before != union.All)
            {
                state.Report(SemanticErrors.ClauseComposition("Invalid combination of UNION and UNION ALL", union.Right.Span, "Put one of them into CALL { ... }."));
            }

            all = union.All;
            result = Unite(result, BindSingle(union.Right, start), union);
        }

        return result;
    }

    /// <summary>Binds a query of which every part starts with the same variables.</summary>
    public NamedQuery Bind(Ast.Query query, Scope start) => Bind(query, _ => start.Inner());

    private NamedQuery BindSingle(Ast.SingleQuery query, Func<Ast.SingleQuery, Scope> start) =>
        new SingleQueryBinder(state, start(query), use).Bind(query);

    /// <summary>Columns are matched by name; their order is the left one's.</summary>
    private NamedQuery Unite(NamedQuery left, NamedQuery right, Ast.UnionQuery union)
    {
        if (!left.Columns.Order(StringComparer.Ordinal).SequenceEqual(right.Columns.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            state.Report(SemanticErrors.DifferentColumnsInUnion(union.Right.Span));
            return left;
        }

        int[] rightSlots = [.. left.Columns.Select(name => right.Query.ResultSlots[IndexOf(right.Columns, name)])];
        int[] slots = new int[rightSlots.Length];
        for (int i = 0; i < slots.Length; i++)
        {
            var type = TypeRules.Union(state.Slots[left.Query.ResultSlots[i]].Type, state.Slots[rightSlots[i]].Type);
            slots[i] = state.Slots.Add(left.Columns[i], type);
        }

        return new NamedQuery(new BoundUnion(left.Query, right.Query with { ResultSlots = rightSlots }, union.All, slots), left.Columns);
    }

    private static int IndexOf(IReadOnlyList<string> columns, string name)
    {
        int at = 0;
        while (columns[at] != name)
        {
            at++;
        }

        return at;
    }
}
