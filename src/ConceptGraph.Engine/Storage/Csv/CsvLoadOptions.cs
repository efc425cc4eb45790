namespace ConceptGraph.Engine.Storage.Csv;

/// <summary>What to load, and how.</summary>
public sealed record CsvLoadOptions
{
    /// <summary>Files of nodes; all are read before the first file of relationships.</summary>
    public IReadOnlyList<CsvNodeFile> Nodes { get; init; } = [];

    /// <summary>Files of relationships.</summary>
    public IReadOnlyList<CsvRelationshipFile> Relationships { get; init; } = [];

    /// <summary>What stands between fields; one ASCII character.</summary>
    public char Separator { get; init; } = ',';

    /// <summary>What stands between the items of a list, and between labels; one ASCII character.</summary>
    public char ArraySeparator { get; init; } = ';';

    /// <summary>What a field that holds separators is put between; one ASCII character.</summary>
    public char Quote { get; init; } = '"';

    /// <summary>How many bad lines are left out and reported before loading is refused; 0 refuses the first.</summary>
    public int ToleratedBadLines { get; init; }
}
