namespace ConceptGraph.Engine.Storage.Topology;

/// <summary>The ends and the type of a relationship.</summary>
internal readonly record struct RelationshipRecord(int Start, int Type, int End);
