namespace ConceptGraph.Engine.Values;

/// <summary>The binary arithmetic operators.</summary>
internal enum ArithmeticOperator : byte
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power,
}
