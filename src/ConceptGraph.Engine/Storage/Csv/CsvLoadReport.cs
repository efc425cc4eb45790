namespace ConceptGraph.Engine.Storage.Csv;

/// <summary>What was loaded.</summary>
/// <param name="Nodes">How many nodes.</param>
/// <param name="Relationships">How many relationships.</param>
/// <param name="BadLines">What was wrong with each line that was left out, beginning with <c>file:line:column</c>.</param>
public sealed record CsvLoadReport(int Nodes, int Relationships, IReadOnlyList<string> BadLines);
