using ConceptGraph.Engine.Binding;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine;

/// <summary>
/// Finds type mismatches that the values of parameters show, before the statement runs, as Neo4j does. Looks again only when the kinds of the values are not those that
/// were found right the last time. Thread-safe.
/// </summary>
internal sealed class ParameterTypeCheck(
    Statement syntax, string text, IReadOnlyDictionary<string, ProcedureDefinition> procedures, IReadOnlyList<string> names)
{
    private volatile (ValueKind Kind, bool IsTexts)[]? right;

    /// <summary>A missing parameter is not its business.</summary>
    /// <exception cref="CypherException">A value cannot be of the type that the statement needs.</exception>
    public void Check(IReadOnlyDictionary<string, Value> values)
    {
        if (names.Count == 0 || IsKnown(values))
        {
            return;
        }

        DeepStack.Run(text, () => Binder.CheckParameters(syntax, text, procedures, values));
        right = [.. names.Select(name => ShapeOf(values.GetValueOrDefault(name)))];
    }

    /// <summary>Every run asks, so nothing is made for it.</summary>
    private bool IsKnown(IReadOnlyDictionary<string, Value> values)
    {
        if (right is not { } shapes)
        {
            return false;
        }

        for (int i = 0; i < shapes.Length; i++)
        {
            if (ShapeOf(values.GetValueOrDefault(names[i])) != shapes[i])
            {
                return false;
            }
        }

        return true;
    }

    private static (ValueKind Kind, bool IsTexts) ShapeOf(Value value) => (value.Kind, ParameterTypes.IsTexts(value));
}
