namespace ConceptGraph.Engine.Storage.Csv;

/// <summary>A file of relationships to load.</summary>
/// <param name="Path">Where it is.</param>
public sealed record CsvRelationshipFile(string Path)
{
    /// <summary>The type of every relationship that has none in a <c>:TYPE</c> column.</summary>
    public string? Type { get; init; }

    /// <summary>For a plain header: what stands for a column's name, for instance <c>src</c> → <c>:START_ID</c>.</summary>
    public IReadOnlyDictionary<string, string>? Columns { get; init; }
}
