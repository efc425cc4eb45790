namespace ConceptGraph.Cli.Facts;

/// <summary>A dated figure about an entity.</summary>
internal sealed record Figure(string Name, string Text, string? Unit, string? AsOf, IReadOnlyList<Place> Places);
