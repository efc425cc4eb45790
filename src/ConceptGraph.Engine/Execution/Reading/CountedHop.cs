using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Execution.Reading;

/// <summary>One hop whose matches are only counted.</summary>
/// <param name="Direction">As seen from the node that is known.</param>
/// <param name="Types">Any of these; empty for all.</param>
/// <param name="Label">A label that the neighbour must have, or null.</param>
internal sealed record CountedHop(Direction Direction, IReadOnlyList<string> Types, string? Label)
{
    public override string ToString() =>
        $"{(Direction == Direction.Incoming ? "<" : "")}-[{RelationshipTypeFilter.Describe(Types)}]-{(Direction == Direction.Outgoing ? ">" : "")}({(Label is null ? "" : ":" + Label)})";
}
