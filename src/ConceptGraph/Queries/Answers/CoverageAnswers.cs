using ConceptGraph.Sessions;

namespace ConceptGraph.Queries.Answers;

/// <summary>A concept that nothing illustrates.</summary>
/// <param name="Concept">Id of the concept.</param>
/// <param name="Name">Its name.</param>
/// <param name="Facts">How many facts it takes part in.</param>
public sealed record ConceptGap(
    string Concept,
    string Name,
    int Facts)
{
    internal static ConceptGap From(Record row) => new(
        row.As<string>("concept"),
        row.As<string>("name"),
        row.As<int>("facts"));
}

/// <summary>An entity that one source alone tells of.</summary>
/// <param name="Entity">Id of the entity.</param>
/// <param name="Name">Its name.</param>
/// <param name="Source">Id of its only source.</param>
/// <param name="Facts">How many facts with a source it takes part in.</param>
public sealed record SingleSourceEntity(
    string Entity,
    string Name,
    string Source,
    int Facts)
{
    internal static SingleSourceEntity From(Record row) => new(
        row.As<string>("entity"),
        row.As<string>("name"),
        row.As<string>("source"),
        row.As<int>("facts"));
}

/// <summary>An entity without any fact.</summary>
/// <param name="Entity">Id of the entity.</param>
/// <param name="Name">Its name.</param>
public sealed record OrphanEntity(
    string Entity,
    string Name)
{
    internal static OrphanEntity From(Record row) => new(
        row.As<string>("entity"),
        row.As<string>("name"));
}
