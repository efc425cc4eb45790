namespace ConceptGraph.Engine.Execution;

/// <summary>What a statement changed, as Neo4j counts it: every SET of a property counts, also when the value stays the same.</summary>
public sealed class UpdateCounters
{
    /// <summary>Nodes created.</summary>
    public int NodesCreated { get; internal set; }

    /// <summary>Nodes deleted.</summary>
    public int NodesDeleted { get; internal set; }

    /// <summary>Relationships created.</summary>
    public int RelationshipsCreated { get; internal set; }

    /// <summary>Relationships deleted.</summary>
    public int RelationshipsDeleted { get; internal set; }

    /// <summary>Properties set or removed, those of new elements included.</summary>
    public int PropertiesSet { get; internal set; }

    /// <summary>Labels added, those of new nodes included.</summary>
    public int LabelsAdded { get; internal set; }

    /// <summary>Labels removed; not those of deleted nodes.</summary>
    public int LabelsRemoved { get; internal set; }

    /// <summary>Indexes created.</summary>
    public int IndexesAdded { get; internal set; }

    /// <summary>Indexes dropped.</summary>
    public int IndexesRemoved { get; internal set; }

    /// <summary>Constraints created.</summary>
    public int ConstraintsAdded { get; internal set; }

    /// <summary>Constraints dropped.</summary>
    public int ConstraintsRemoved { get; internal set; }

    /// <summary>Whether anything is not zero.</summary>
    public bool ContainsUpdates =>
        (NodesCreated | NodesDeleted | RelationshipsCreated | RelationshipsDeleted | PropertiesSet | LabelsAdded | LabelsRemoved
            | IndexesAdded | IndexesRemoved | ConstraintsAdded | ConstraintsRemoved) != 0;

    internal UpdateCounters Copy() => (UpdateCounters)MemberwiseClone();

    internal void Restore(UpdateCounters earlier)
    {
        NodesCreated = earlier.NodesCreated;
        NodesDeleted = earlier.NodesDeleted;
        RelationshipsCreated = earlier.RelationshipsCreated;
        RelationshipsDeleted = earlier.RelationshipsDeleted;
        PropertiesSet = earlier.PropertiesSet;
        LabelsAdded = earlier.LabelsAdded;
        LabelsRemoved = earlier.LabelsRemoved;
    }
}
