using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>Syntax tree to bound statement: resolves names to slots, checks meaning and types, and raises every semantic error.</summary>
internal static class Binder
{
    /// <summary>Binds a statement. Labels, types and keys stay names, so that a plan outlives changes of the graph.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="text">The text it was parsed from.</param>
    /// <param name="procedures">The procedures that can be called, by name.</param>
    /// <exception cref="CypherException">The statement makes no sense; all errors that can be told.</exception>
    public static BoundStatement Bind(Ast.Statement statement, string text, IReadOnlyDictionary<string, ProcedureDefinition> procedures) =>
        Bind(statement, new BindingState(text, procedures));

    /// <summary>
    /// Looks for type mismatches that only the values of parameters show. Neo4j finds them before a statement runs and calls them syntax errors; here, where
    /// plans do not depend on values, it is asked when a run has failed with a type error.
    /// </summary>
    /// <exception cref="CypherException">There are some.</exception>
    public static void CheckParameters(
        Ast.Statement statement,
        string text,
        IReadOnlyDictionary<string, ProcedureDefinition> procedures,
        IReadOnlyDictionary<string, Value> values) => Bind(statement, new BindingState(text, procedures, values));

    private static BoundStatement Bind(Ast.Statement statement, BindingState state)
    {
        if (statement is Ast.QueryStatement whole)
        {
            TransactionRules.Check(whole.Query, state);
        }

        var (query, columns) = statement is Ast.QueryStatement queryStatement
            ? new QueryBinder(state, QueryUse.Statement).Bind(queryStatement.Query, _ => new Scope())
            : new SchemaBinder(state).Bind(statement);
        state.ThrowIfAny();
        return new BoundStatement(query, columns, state.Slots, state.Parameters, state.LocalCount, !state.Writes, statement.Mode, state.Remarks);
    }
}
