using ConceptGraph.Citations;
using ConceptGraph.Sessions;

namespace ConceptGraph.Cli.Facts;

/// <summary>Everything that the graph holds about one entity.</summary>
internal sealed record EntityCard
{
    public required EntityName Entity { get; init; }

    public required Node Node { get; init; }

    /// <summary>Those that start from it first.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>The works behind facts, figures and objections, in the order of their short names, with the places used.</summary>
    public required IReadOnlyList<Citation> Sources { get; init; }
}
