using ConceptGraph.Engine.Execution;

namespace ConceptGraph.Engine;

/// <summary>What a statement changed, as Neo4j counts it: every SET of a property counts, also when the value stays the same.</summary>
/// <param name="NodesCreated">Nodes created.</param>
/// <param name="NodesDeleted">Nodes deleted.</param>
/// <param name="RelationshipsCreated">Relationships created.</param>
/// <param name="RelationshipsDeleted">Relationships deleted.</param>
/// <param name="PropertiesSet">Properties set or removed, those of new elements included.</param>
/// <param name="LabelsAdded">Labels added, those of new nodes included.</param>
/// <param name="LabelsRemoved">Labels removed; not those of deleted nodes.</param>
/// <param name="IndexesAdded">Indexes created.</param>
/// <param name="IndexesRemoved">Indexes dropped.</param>
/// <param name="ConstraintsAdded">Constraints created.</param>
/// <param name="ConstraintsRemoved">Constraints dropped.</param>
public sealed record Counters(
    long NodesCreated = 0,
    long NodesDeleted = 0,
    long RelationshipsCreated = 0,
    long RelationshipsDeleted = 0,
    long PropertiesSet = 0,
    long LabelsAdded = 0,
    long LabelsRemoved = 0,
    long IndexesAdded = 0,
    long IndexesRemoved = 0,
    long ConstraintsAdded = 0,
    long ConstraintsRemoved = 0)
{
    /// <summary>Whether anything is not zero.</summary>
    public bool ContainsUpdates =>
        (NodesCreated | NodesDeleted | RelationshipsCreated | RelationshipsDeleted | PropertiesSet | LabelsAdded | LabelsRemoved
            | IndexesAdded | IndexesRemoved | ConstraintsAdded | ConstraintsRemoved) != 0;

    internal static Counters From(UpdateCounters counters) => new(
        counters.NodesCreated,
        counters.NodesDeleted,
        counters.RelationshipsCreated,
        counters.RelationshipsDeleted,
        counters.PropertiesSet,
        counters.LabelsAdded,
        counters.LabelsRemoved,
        counters.IndexesAdded,
        counters.IndexesRemoved,
        counters.ConstraintsAdded,
        counters.ConstraintsRemoved);
}
