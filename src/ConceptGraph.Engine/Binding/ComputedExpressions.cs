using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Values;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>
/// What a projection has computed already and later expressions may repeat: beside an aggregation the grouping variables and properties, in ORDER BY and
/// WHERE behind DISTINCT or an aggregation every item. Other uses of variables are refused.
/// </summary>
/// <param name="shapes">The shapes of the statement's expressions.</param>
/// <param name="refuse">The error for a variable that may not be used here, or null when it may.</param>
internal sealed class ComputedExpressions(SyntaxShape shapes, Func<string, TextSpan, CypherException?> refuse)
{
    private readonly Dictionary<int, (int Slot, string[] Variables)> slots = [];
    private readonly Dictionary<string, int> variables = new(StringComparer.Ordinal);

    /// <summary>Notes that the value of an expression stands in a slot.</summary>
    public void Add(Ast.Expression expression, int slot)
    {
        slots.TryAdd(shapes.Of(expression), (slot, [.. VariablesIn(expression).Distinct(StringComparer.Ordinal)]));
        if (expression is Ast.VariableReference variable)
        {
            variables.TryAdd(variable.Name, slot);
        }
    }

    /// <summary>The slot of an expression that was computed, unless a local variable changes its meaning.</summary>
    public int? Find(Ast.Expression expression, List<LocalExpression> locals) =>
        slots.Count > 0
        && slots.TryGetValue(shapes.Of(expression), out var found)
        && !locals.Exists(l => found.Variables.Contains(l.Name))
            ? found.Slot
            : null;

    /// <summary>The slot of a variable that was computed.</summary>
    public int? FindVariable(string name) => variables.TryGetValue(name, out int slot) ? slot : null;

    /// <summary>The error for a variable that may not be used here, or null.</summary>
    public CypherException? Refuse(string name, TextSpan span) => refuse(name, span);

    /// <summary>The names of the variables that an expression mentions, subqueries and patterns left out.</summary>
    public static IEnumerable<string> VariablesIn(Ast.Expression expression) => expression switch
    {
        Ast.VariableReference variable => [variable.Name],
        Ast.MapProjection projection => [projection.Variable.Name, .. SyntaxShape.ChildrenOf(expression).SelectMany(VariablesIn)],
        _ => SyntaxShape.ChildrenOf(expression).SelectMany(VariablesIn),
    };
}
