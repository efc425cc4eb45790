namespace ConceptGraph.Engine.Values;

/// <summary>
/// Base of everything, other than text, that a <see cref="Value"/> holds by reference: lists, maps, paths, temporal and spatial values.
/// Instances are immutable and safe to share between threads.
/// </summary>
public abstract class ValueObject
{
    /// <summary>The type that Cypher sees.</summary>
    public abstract ValueKind Kind { get; }
}
