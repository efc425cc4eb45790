namespace ConceptGraph.Engine.Storage.Csv;

/// <summary>One column as its header describes it.</summary>
/// <param name="Role">What it means.</param>
/// <param name="Name">The property that it fills; empty for none.</param>
/// <param name="Group">The group that its ids belong to; empty for the one without name.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="IsArray">Whether a field holds several values.</param>
internal sealed record CsvColumn(CsvColumnRole Role, string Name, string Group, CsvType Type, bool IsArray);
