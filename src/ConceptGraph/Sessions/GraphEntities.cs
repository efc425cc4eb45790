namespace ConceptGraph.Sessions;

/// <summary>A node as a statement returned it.</summary>
/// <param name="ElementId">An opaque id, good only within the database that gave it.</param>
/// <param name="Labels">The labels, sorted.</param>
/// <param name="Properties">The properties.</param>
public sealed record Node(string ElementId, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object?> Properties);

/// <summary>A relationship as a statement returned it.</summary>
/// <param name="ElementId">An opaque id, good only within the database that gave it.</param>
/// <param name="Type">The type.</param>
/// <param name="StartNodeElementId">The node it leaves.</param>
/// <param name="EndNodeElementId">The node it reaches.</param>
/// <param name="Properties">The properties.</param>
public sealed record Relationship(
    string ElementId, string Type, string StartNodeElementId, string EndNodeElementId, IReadOnlyDictionary<string, object?> Properties);

/// <summary>A path: one node more than relationships, in order. A relationship may have been passed against its direction.</summary>
/// <param name="Nodes">The nodes.</param>
/// <param name="Relationships">The relationships.</param>
public sealed record Path(IReadOnlyList<Node> Nodes, IReadOnlyList<Relationship> Relationships);
