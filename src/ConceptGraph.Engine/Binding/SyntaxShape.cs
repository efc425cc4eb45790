using ConceptGraph.Engine.Values;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>
/// Numbers for expressions of the syntax tree: equal for two that are written alike, wherever they stand. What ORDER BY and grouping compare by.
/// Each expression is looked at once.
/// </summary>
internal sealed class SyntaxShape(string text)
{
    private readonly Dictionary<string, int> shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<Ast.Expression, int> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The number of an expression's shape.</summary>
    public int Of(Ast.Expression expression)
    {
        if (known.TryGetValue(expression, out int shape))
        {
            return shape;
        }

        string key = $"{expression.GetType().Name} {HeadOf(expression)} {string.Join(' ', ChildrenOf(expression).Select(Of))}";
        if (!shapes.TryGetValue(key, out shape))
        {
            shape = shapes.Count;
            shapes.Add(key, shape);
        }

        known.Add(expression, shape);
        return shape;
    }

    /// <summary>The expressions directly inside one; not those inside patterns and subqueries.</summary>
    public static IEnumerable<Ast.Expression> ChildrenOf(Ast.Expression expression) => expression switch
    {
        Ast.PropertyAccess e => [e.Target],
        Ast.Subscript e => [e.Target, e.Index],
        Ast.Slice e => Given(e.Target, e.From, e.To),
        Ast.FunctionCall e => e.Arguments,
        Ast.Unary e => [e.Operand],
        Ast.Binary e => [e.Left, e.Right],
        Ast.Comparison e => e.Operands,
        Ast.IsNull e => [e.Operand],
        Ast.TypePredicate e => [e.Operand],
        Ast.NormalizedPredicate e => [e.Operand],
        Ast.LabelPredicate e => [e.Operand],
        Ast.ListLiteral e => e.Items,
        Ast.MapLiteral e => e.Entries.Select(entry => entry.Value),
        Ast.MapProjection e => e.Items.Select(item => item.Value).OfType<Ast.Expression>(),
        Ast.Case e => Given([e.Subject, .. e.Branches.SelectMany(b => b.Conditions.Select(c => c.Expression).Append(b.Result)), e.Else]),
        Ast.ListComprehension e => Given(e.List, e.Where, e.Result),
        Ast.Quantifier e => [e.List, e.Where],
        Ast.Reduce e => [e.Initial, e.List, e.Result],
        _ => [],
    };

    private static IEnumerable<Ast.Expression> Given(params IEnumerable<Ast.Expression?> expressions) => expressions.OfType<Ast.Expression>();

    /// <summary>What sets an expression apart besides its children; the source text where that is simplest and nearly always right.</summary>
    private string HeadOf(Ast.Expression expression) => expression switch
    {
        Ast.Literal e => $"{e.Value.Kind} {e.Value}",
        Ast.Parameter e => e.Name,
        Ast.VariableReference e => e.Name,
        Ast.PropertyAccess e => e.Key,
        Ast.Slice e => $"{e.From is null} {e.To is null}",
        Ast.FunctionCall e => $"{e.Name.ToUpperInvariant()} {e.Distinct}",
        Ast.Unary e => e.Operator.ToString(),
        Ast.Binary e => e.Operator.ToString(),
        Ast.Comparison e => string.Join(' ', e.Operators),
        Ast.IsNull e => e.Negated.ToString(),
        Ast.MapLiteral e => string.Join(' ', e.Entries.Select(entry => CypherQuoting.QuoteName(entry.Key))),
        Ast.CountStar or Ast.CaseSubject or Ast.Subscript or Ast.ListLiteral => "",
        _ => text.Substring(expression.Span.Start, expression.Span.Length),
    };
}
