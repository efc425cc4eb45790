using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>Syntax tree to bound statement: resolves names to slots, checks meaning and types, and raises every semantic error.</summary>
internal static class Binder
{
    /// <summary>Binds a statement. Labels, types and keys stay names, so that a plan outlives changes of the graph.</summary>
    /// <exception cref="Values.CypherException">The statement makes no sense; all errors that can be told.</exception>
    public static BoundStatement Bind(Statement statement, string text) => throw new NotSupportedException();
}
