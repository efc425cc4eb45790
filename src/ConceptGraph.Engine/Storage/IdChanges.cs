namespace ConceptGraph.Engine.Storage;

/// <summary>What a transaction did to the ids: how many free ones it used, and which it set free.</summary>
internal readonly record struct IdChanges(int ReusedNodes, int ReusedRelationships, List<int> DeletedNodes, List<int> DeletedRelationships);
