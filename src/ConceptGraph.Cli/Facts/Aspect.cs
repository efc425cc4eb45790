namespace ConceptGraph.Cli.Facts;

/// <summary>A part of the question "who did what with which platform, aimed at whom, illustrating which concept", and the relations that answer it.</summary>
internal sealed record Aspect(string Label, string LabelId, IReadOnlyList<string> Types, bool IsAsked)
{
    /// <summary>In the order of the question. What is asked and has no answer is said to be unknown.</summary>
    public static IReadOnlyList<Aspect> All { get; } =
    [
        new("Who", "Siapa", ["CONDUCTED_BY", "CREATED_BY"], IsAsked: true),
        new("Platform", "Platform", ["USES"], IsAsked: true),
        new("Aimed at whom", "Untuk siapa", ["TARGETS"], IsAsked: true),
        new("To what end", "Tujuan", ["AIMS_AT"], IsAsked: false),
        new("Illustrates", "Menggambarkan", ["ILLUSTRATES"], IsAsked: true),
        new("Where", "Di mana", ["LOCATED_IN"], IsAsked: false),
    ];

    /// <summary>The facts that start from the example and answer this part.</summary>
    public IEnumerable<Fact> FactsOf(EntityCard card) => card.Facts.Where(fact => fact.Start.Id == card.Entity.Id && Types.Contains(fact.Type));
}
