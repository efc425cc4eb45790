namespace ConceptGraph.Engine.Storage;

/// <summary>From which end a relationship is looked at.</summary>
public enum Direction : byte
{
    /// <summary>From start to end.</summary>
    Outgoing,

    /// <summary>From end to start.</summary>
    Incoming,

    /// <summary>From either end; a self loop is seen once.</summary>
    Both,
}
