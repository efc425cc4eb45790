namespace ConceptGraph.Seed.Shapes;

/// <summary>A key of a mapping.</summary>
/// <param name="Name">As written in the file.</param>
/// <param name="Value">What may follow it.</param>
/// <param name="Required">Whether the mapping must have it.</param>
/// <param name="Meaning">What it says, for the editor and the templates.</param>
internal sealed record KeyShape(string Name, ValueShape Value, bool Required, string Meaning);
