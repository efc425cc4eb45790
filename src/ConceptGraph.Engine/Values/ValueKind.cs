namespace ConceptGraph.Engine.Values;

/// <summary>The type of a <see cref="Value"/> at run time: the closed set of types that Cypher knows.</summary>
public enum ValueKind : byte
{
    /// <summary>No value.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A signed 64-bit integer.</summary>
    Integer,

    /// <summary>An IEEE 754 double.</summary>
    Float,

    /// <summary>Text; Cypher counts it in code points.</summary>
    String,

    /// <summary>A node of the graph, by its id.</summary>
    Node,

    /// <summary>A relationship of the graph, by its id.</summary>
    Relationship,

    /// <summary>Alternating nodes and relationships.</summary>
    Path,

    /// <summary>An ordered sequence of values.</summary>
    List,

    /// <summary>Values by text key.</summary>
    Map,

    /// <summary>A calendar date without time and zone.</summary>
    Date,

    /// <summary>A time of day without zone.</summary>
    LocalTime,

    /// <summary>A time of day with an offset from UTC.</summary>
    Time,

    /// <summary>A date and time without zone.</summary>
    LocalDateTime,

    /// <summary>An instant with an offset and, perhaps, a named zone.</summary>
    DateTime,

    /// <summary>Months, days, seconds and nanoseconds, kept apart.</summary>
    Duration,

    /// <summary>Coordinates in one of four reference systems.</summary>
    Point,
}
