using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine;

/// <summary>A node as it was at the end of the statement.</summary>
/// <param name="Id">The id, valid in the snapshot that the statement saw.</param>
/// <param name="ElementId">The id as text.</param>
/// <param name="Labels">The labels; none for a node that the statement deleted.</param>
/// <param name="Properties">The properties; none for a node that the statement deleted.</param>
public sealed record GraphNode(long Id, string ElementId, IReadOnlyList<string> Labels, MapValue Properties);

/// <summary>A relationship as it was at the end of the statement.</summary>
/// <param name="Id">The id, valid in the snapshot that the statement saw.</param>
/// <param name="ElementId">The id as text.</param>
/// <param name="Type">The type; empty for a relationship that the statement deleted.</param>
/// <param name="StartId">The id of the start node, or -1 for a relationship that the statement deleted.</param>
/// <param name="EndId">The id of the end node, or -1 for a relationship that the statement deleted.</param>
/// <param name="Properties">The properties; none for a relationship that the statement deleted.</param>
public sealed record GraphRelationship(long Id, string ElementId, string Type, long StartId, long EndId, MapValue Properties);
