namespace ConceptGraph.Engine.Values;

/// <summary>The arithmetic operators over every type that has them: numbers, text, lists, temporal values. Null in, null out.</summary>
internal static class ValueArithmetic
{
    public static Value Add(Value left, Value right) => throw new NotSupportedException();

    public static Value Subtract(Value left, Value right) => throw new NotSupportedException();

    public static Value Multiply(Value left, Value right) => throw new NotSupportedException();

    public static Value Divide(Value left, Value right) => throw new NotSupportedException();

    public static Value Modulo(Value left, Value right) => throw new NotSupportedException();

    public static Value Power(Value left, Value right) => throw new NotSupportedException();

    public static Value Negate(Value operand) => throw new NotSupportedException();
}
