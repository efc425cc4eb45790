namespace ConceptGraph.Engine.Storage;

/// <summary>The relationships of one node in one direction: neighbours and relationship ids, of equal length and in step. Valid while the graph is.</summary>
/// <param name="nodes">The nodes at the other end.</param>
/// <param name="relationships">The relationships.</param>
public readonly ref struct Adjacency(ReadOnlySpan<int> nodes, ReadOnlySpan<int> relationships)
{
    /// <summary>The nodes at the other end.</summary>
    public ReadOnlySpan<int> Nodes { get; } = nodes;

    /// <summary>The relationships.</summary>
    public ReadOnlySpan<int> Relationships { get; } = relationships;

    /// <summary>How many there are.</summary>
    public int Count => Nodes.Length;
}
