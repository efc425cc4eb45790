using ConceptGraph.Sessions;

namespace ConceptGraph.Queries.Answers;

/// <summary>A fact with both its ends.</summary>
/// <param name="Subject">The entity that the fact starts from.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Object">The entity that the fact leads to.</param>
public sealed record EntityFact(
    Sessions.Node Subject,
    Sessions.Relationship Fact,
    Sessions.Node Object)
{
    internal static EntityFact From(Record row) => new(
        row.As<Sessions.Node>("subject"),
        row.As<Sessions.Relationship>("fact"),
        row.As<Sessions.Node>("object"));
}

/// <summary>What two entities both have to do with.</summary>
/// <param name="Shared">Id of what both have to do with.</param>
/// <param name="Name">Its name.</param>
/// <param name="FirstType">Type of relation with the first entity.</param>
/// <param name="SecondType">Type of relation with the second entity.</param>
/// <param name="Path">From the first over the shared one to the second.</param>
public sealed record SharedNeighbour(
    string Shared,
    string Name,
    string FirstType,
    string SecondType,
    Sessions.Path Path)
{
    internal static SharedNeighbour From(Record row) => new(
        row.As<string>("shared"),
        row.As<string>("name"),
        row.As<string>("firstType"),
        row.As<string>("secondType"),
        row.As<Sessions.Path>("path"));
}

/// <summary>A shortest way between two entities.</summary>
/// <param name="Steps">How many facts lie between them.</param>
/// <param name="Path">The facts, from the first to the second.</param>
public sealed record ShortestPath(
    int Steps,
    Sessions.Path Path)
{
    internal static ShortestPath From(Record row) => new(
        row.As<int>("steps"),
        row.As<Sessions.Path>("path"));
}

/// <summary>A way from an entity outwards.</summary>
/// <param name="Distance">1 or 2 steps.</param>
/// <param name="Path">From the centre outwards.</param>
public sealed record NeighbourhoodPath(
    int Distance,
    Sessions.Path Path)
{
    internal static NeighbourhoodPath From(Record row) => new(
        row.As<int>("distance"),
        row.As<Sessions.Path>("path"));
}

/// <summary>How connected an entity is.</summary>
/// <param name="Entity">Id of the entity.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Facts">How many facts it takes part in.</param>
/// <param name="Outgoing">How many of them start from it.</param>
/// <param name="Incoming">How many of them lead to it.</param>
public sealed record DegreeRank(
    string Entity,
    string Name,
    string Kind,
    int Facts,
    int Outgoing,
    int Incoming)
{
    internal static DegreeRank From(Record row) => new(
        row.As<string>("entity"),
        row.As<string>("name"),
        row.As<string>("kind"),
        row.As<int>("facts"),
        row.As<int>("outgoing"),
        row.As<int>("incoming"));
}
