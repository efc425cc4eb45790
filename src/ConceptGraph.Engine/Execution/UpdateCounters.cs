namespace ConceptGraph.Engine.Execution;

/// <summary>What a running statement has changed so far. Not thread-safe.</summary>
internal sealed class UpdateCounters
{
    public int NodesCreated { get; set; }

    public int NodesDeleted { get; set; }

    public int RelationshipsCreated { get; set; }

    public int RelationshipsDeleted { get; set; }

    public int PropertiesSet { get; set; }

    public int LabelsAdded { get; set; }

    public int LabelsRemoved { get; set; }

    public int IndexesAdded { get; set; }

    public int IndexesRemoved { get; set; }

    public int ConstraintsAdded { get; set; }

    public int ConstraintsRemoved { get; set; }

    public UpdateCounters Copy() => (UpdateCounters)MemberwiseClone();

    /// <summary>Goes back to what was counted at an earlier moment.</summary>
    public void Restore(UpdateCounters earlier)
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
