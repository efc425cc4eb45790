using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>Binds changes of the schema, and SHOW with its YIELD, WHERE and RETURN.</summary>
internal sealed class SchemaBinder(BindingState state)
{
    /// <summary>Binds a statement that is no query.</summary>
    public NamedQuery Bind(Ast.Statement statement)
    {
        if (statement is Ast.ShowStatement show)
        {
            return BindShow(show);
        }

        state.Writes = true;
        var (name, options) = statement switch
        {
            Ast.CreateIndexStatement s => (s.Name, s.Options),
            Ast.CreateConstraintStatement s => (s.Name, s.Options),
            Ast.DropSchemaStatement s => (s.Name, null),
            _ => (null, null),
        };
        var command = new BoundSchemaCommand(statement.Span, statement, []) { RuleName = Bind(name), Options = Bind(options) };
        return new NamedQuery(new BoundSingleQuery([command], []), []);
    }

    private Expression? Bind(Ast.Expression? expression) => expression is null ? null : new ExpressionBinder(state, new Scope()).Bind(expression);

    private NamedQuery BindShow(Ast.ShowStatement show)
    {
        var scope = new Scope();
        var all = ShowColumns.Of(show.Subject);
        (string Column, int Slot)[] yields = [.. all.Select(c => (c.Name, state.Slots.Add(c.Name, c.Type)))];
        foreach (var (column, slot) in yields)
        {
            scope.Declare(column, slot);
        }

        var clauses = new List<BoundClause> { new BoundSchemaCommand(show.Span, show, yields) };
        var shown = show.Yield.Count > 0
            ? show.Yield
            : [.. all.Where(c => show.YieldAll || c.IsDefault).Select(c => new Ast.ProjectionItem(
                show.Span, new Ast.VariableReference(show.Span, c.Name), Alias: null, c.Name))];
        var paging = show.Paging ?? new Ast.Projection(show.Span, Distinct: false, Star: false, [], [], Skip: null, Limit: null);
        var binder = new ProjectionBinder(state, scope, "WITH");
        clauses.Add(binder.Bind(show.Span, paging with { Star = false, Items = shown }, show.Where));
        if (show.Return is not null)
        {
            var columns = binder.Columns;
            binder = new ProjectionBinder(state, binder.Next, "RETURN");
            clauses.Add(binder.Bind(show.Return.Span, InOrder(show.Return, columns), where: null));
        }

        int[] slots = [.. ((BoundProject)clauses[^1]).Items.Select(i => i.Slot)];
        return new NamedQuery(new BoundSingleQuery(clauses, slots), binder.Columns);
    }

    /// <summary>Of SHOW, <c>RETURN *</c> gives the columns in the order of YIELD.</summary>
    private static Ast.Projection InOrder(Ast.Projection projection, IReadOnlyList<string> columns) => !projection.Star
        ? projection
        : projection with
        {
            Star = false,
            Items = [.. columns.Select(c => new Ast.ProjectionItem(projection.Span, new Ast.VariableReference(projection.Span, c), Alias: null, c)), .. projection.Items],
        };
}
