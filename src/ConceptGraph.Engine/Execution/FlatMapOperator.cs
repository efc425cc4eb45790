namespace ConceptGraph.Engine.Execution;

/// <summary>An operator that makes any number of rows out of one, and carries on what is needed behind it.</summary>
internal abstract record FlatMapOperator(Operator Input) : UnaryOperator(Input)
{
    /// <summary>The slots of the input that are carried on; null for all.</summary>
    public int[]? Carried { get; init; }

    public override Operator Narrow(SlotSet needed) => this with { Carried = needed.ToArray() };
}
