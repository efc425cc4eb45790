namespace ConceptGraph.Engine.Storage;

/// <summary>A state within a transaction that it can come back to.</summary>
internal sealed record Savepoint(GraphState State, int DeletedNodes, int DeletedRelationships, int ReusedNodes, int ReusedRelationships);
