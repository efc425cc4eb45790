using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Binding;

/// <summary>
/// Arithmetic on number literals, done before the query runs where Neo4j does it, since it shows: floats are divided without the check for the integer 0, and a product's
/// literals are multiplied with one another first, which decides what overflows and where a duration is rounded.
/// </summary>
internal static class LiteralFolding
{
    public static bool IsNumber(Expression expression) => expression is ConstantExpression { Value.IsNumber: true };

    /// <summary>The literal that an operation on two literals comes to; null when they are none, or when it fails, which it then does as the query runs.</summary>
    public static ConstantExpression? Fold(ArithmeticOperator operation, Expression left, Expression right, TextSpan span)
    {
        if (left is not ConstantExpression { Value: { IsNumber: true } x } || right is not ConstantExpression { Value: { IsNumber: true } y })
        {
            return null;
        }

        if (x.IsFloat || y.IsFloat)
        {
            (x, y) = (Value.Float(x.AsFloat()), Value.Float(y.AsFloat()));
        }

        try
        {
            var value = ArithmeticExpression.Calculate(operation, x, y);
            return new ConstantExpression(value, CypherType.Of(value.Kind), span);
        }
        catch (CypherException)
        {
            return null;
        }
    }

    /// <summary>The literal factor of a product, and the other one; null when there is none.</summary>
    public static (Expression Literal, Expression Other)? Factors(Expression expression) =>
        (expression is OnceExpression ? expression.Operands[0] : expression) is not ArithmeticExpression { Operation: ArithmeticOperator.Multiply, Operands: [var left, var right] } ? null
        : IsNumber(right) ? (right, left)
        : IsNumber(left) ? (left, right)
        : null;
}
