namespace ConceptGraph.Engine.Values;

/// <summary>
/// Base of the values that know their own equality, order, text and arithmetic: temporal and spatial ones. <see cref="ValueEquality"/>,
/// <see cref="ValueOrder"/>, <see cref="ValueText"/> and <see cref="ValueArithmetic"/> ask them instead of listing their types.
/// </summary>
public abstract class ComparableValue : ValueObject
{
    private protected ComparableValue()
    {
    }

    /// <summary>
    /// Whether <c>&lt;</c> and its kin mean anything for this type. False for durations and points, which only ORDER BY, min and max put in an order.
    /// </summary>
    internal virtual bool IsOrdered => true;

    /// <summary>The same type and the same content: both <c>=</c> and the equivalence of DISTINCT, which agree for these types.</summary>
    public abstract override bool Equals(object? obj);

    /// <summary>In step with <see cref="Equals"/>.</summary>
    public abstract override int GetHashCode();

    /// <summary>The ascending order within the type; zero only for equal values.</summary>
    /// <param name="other">A value of the same <see cref="ValueObject.Kind"/>.</param>
    public abstract int CompareWith(ComparableValue other);

    /// <summary>What <c>toString()</c> gives.</summary>
    public abstract override string ToString();

    /// <summary>
    /// The outcome of an operator of which this value is an operand, neither operand being null, text or a list; false when these types have no such operation.
    /// Asked of the left operand, and of the right one when the left is no <see cref="ComparableValue"/>.
    /// </summary>
    internal virtual bool TryCalculate(ArithmeticOperator operation, Value left, Value right, out Value result)
    {
        result = default;
        return false;
    }
}
