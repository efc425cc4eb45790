namespace ConceptGraph.Engine.Storage.Csv;

/// <summary>A file of nodes to load.</summary>
/// <param name="Path">Where it is.</param>
public sealed record CsvNodeFile(string Path)
{
    /// <summary>Labels for every node of the file, beside those of its <c>:LABEL</c> column.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>For a plain header: what stands for a column's name, for instance <c>id</c> → <c>id:ID{id-type:long}</c>.</summary>
    public IReadOnlyDictionary<string, string>? Columns { get; init; }
}
