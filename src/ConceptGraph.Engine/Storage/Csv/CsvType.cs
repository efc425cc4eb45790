namespace ConceptGraph.Engine.Storage.Csv;

/// <summary>The types of values that a header can name.</summary>
internal enum CsvType : byte
{
    String,
    Integer,
    Float,
    Boolean,
    Char,
    Date,
    LocalTime,
    Time,
    LocalDateTime,
    DateTime,
    Duration,
    Point,
}
