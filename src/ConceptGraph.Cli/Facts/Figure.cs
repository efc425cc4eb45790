namespace ConceptGraph.Cli.Facts;

/// <summary>A dated figure about an entity; its unit only where the name and the text do not say it.</summary>
internal sealed record Figure(string Name, string Text, string? Unit, string? AsOf, IReadOnlyList<Place> Places);
