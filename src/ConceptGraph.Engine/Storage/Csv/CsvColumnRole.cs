namespace ConceptGraph.Engine.Storage.Csv;

/// <summary>What a column of a file means for the graph.</summary>
internal enum CsvColumnRole : byte
{
    Property,
    Id,
    Label,
    Start,
    End,
    Type,
    Ignored,
}
