namespace ConceptGraph.Engine.Values;

/// <summary>A set of <see cref="ValueKind"/>s, one bit each; null is always allowed and has no bit.</summary>
[Flags]
internal enum KindSet : uint
{
    /// <summary>Only null.</summary>
    None = 0,
    Boolean = 1u << ValueKind.Boolean,
    Integer = 1u << ValueKind.Integer,
    Float = 1u << ValueKind.Float,
    String = 1u << ValueKind.String,
    Node = 1u << ValueKind.Node,
    Relationship = 1u << ValueKind.Relationship,
    Path = 1u << ValueKind.Path,
    List = 1u << ValueKind.List,
    Map = 1u << ValueKind.Map,
    Date = 1u << ValueKind.Date,
    LocalTime = 1u << ValueKind.LocalTime,
    Time = 1u << ValueKind.Time,
    LocalDateTime = 1u << ValueKind.LocalDateTime,
    DateTime = 1u << ValueKind.DateTime,
    Duration = 1u << ValueKind.Duration,
    Point = 1u << ValueKind.Point,

    /// <summary>Integer or float.</summary>
    Number = Integer | Float,

    /// <summary>Date, times and date-times, without duration.</summary>
    Temporal = Date | LocalTime | Time | LocalDateTime | DateTime,

    /// <summary>The type Any itself, which the items of joined lists of different types have: known to be nothing more special, it fits only where anything does.</summary>
    Mixed = 1u << 31,

    /// <summary>Anything: nothing is known.</summary>
    Any = 0x1FFFE | Mixed,
}
