namespace ConceptGraph.Engine.Values;

/// <summary>
/// A walk through the graph: <c>n</c> relationship ids between <c>n + 1</c> node ids. A relationship may have been passed against its direction.
/// </summary>
public sealed class PathValue : ValueObject
{
    private readonly int[] nodes;
    private readonly int[] relationships;

    /// <summary>Takes over both arrays; <paramref name="nodes"/> is longer by one.</summary>
    public PathValue(int[] nodes, int[] relationships)
    {
        this.nodes = nodes;
        this.relationships = relationships;
    }

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Path;

    /// <summary>The number of relationships.</summary>
    public int Length => relationships.Length;

    /// <summary>Ids of the nodes from start to end.</summary>
    public ReadOnlySpan<int> Nodes => nodes;

    /// <summary>Ids of the relationships from start to end.</summary>
    public ReadOnlySpan<int> Relationships => relationships;
}
