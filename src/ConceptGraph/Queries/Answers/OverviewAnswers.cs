using ConceptGraph.Sessions;

namespace ConceptGraph.Queries.Answers;

/// <summary>How many entities a subtype has.</summary>
/// <param name="Kind">Kind of entity.</param>
/// <param name="Subtype">Subtype within the kind.</param>
/// <param name="Entities">How many entities it has.</param>
/// <param name="Examples">Names of at most three of them, in alphabetical order.</param>
public sealed record EntityCount(
    string Kind,
    string Subtype,
    int Entities,
    IReadOnlyList<string> Examples)
{
    internal static EntityCount From(Record row) => new(
        row.As<string>("kind"),
        row.As<string>("subtype"),
        row.As<int>("entities"),
        row.AsTexts("examples"));
}

/// <summary>How many facts a type of relation has.</summary>
/// <param name="Type">Type of relation.</param>
/// <param name="Facts">How many facts of this type there are.</param>
/// <param name="Contested">How many of them better sources contest.</param>
/// <param name="Contradicted">How many of them better sources contradict.</param>
public sealed record RelationTypeCount(
    string Type,
    int Facts,
    int Contested,
    int Contradicted)
{
    internal static RelationTypeCount From(Record row) => new(
        row.As<string>("type"),
        row.As<int>("facts"),
        row.As<int>("contested"),
        row.As<int>("contradicted"));
}

/// <summary>Something that began at a known time.</summary>
/// <param name="Start">When it began or was adopted or opened, as precisely as known.</param>
/// <param name="End">When it ended; null when it goes on or is unknown.</param>
/// <param name="Id">Id of the event, example, forum, instrument or actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Subtype">Its subtype.</param>
/// <param name="Sources">Ids of the sources of its own properties.</param>
public sealed record TimelineEntry(
    string Start,
    string? End,
    string Id,
    string Name,
    string Kind,
    string Subtype,
    IReadOnlyList<string> Sources)
{
    internal static TimelineEntry From(Record row) => new(
        row.As<string>("start"),
        row.As<string?>("end"),
        row.As<string>("id"),
        row.As<string>("name"),
        row.As<string>("kind"),
        row.As<string>("subtype"),
        row.AsTexts("sources"));
}

/// <summary>An entity's names and definitions in both languages.</summary>
/// <param name="Id">Id of the entity.</param>
/// <param name="Name">English name.</param>
/// <param name="NameId">Indonesian name; null when it has none of its own.</param>
/// <param name="Aliases">Other names in either language.</param>
/// <param name="Definition">English definition.</param>
/// <param name="DefinitionId">Indonesian definition.</param>
public sealed record Term(
    string Id,
    string Name,
    string? NameId,
    IReadOnlyList<string> Aliases,
    string Definition,
    string DefinitionId)
{
    internal static Term From(Record row) => new(
        row.As<string>("id"),
        row.As<string>("name"),
        row.As<string?>("nameId"),
        row.AsTexts("aliases"),
        row.As<string>("definition"),
        row.As<string>("definitionId"));
}

/// <summary>One figure of a series.</summary>
/// <param name="Measurement">Id of the measurement.</param>
/// <param name="Name">What was counted.</param>
/// <param name="AsOf">For which date it holds; null when the source does not say.</param>
/// <param name="Value">The number; null when the text is no single number.</param>
/// <param name="Text">The figure as the source words it.</param>
/// <param name="Unit">Unit; null when there is none.</param>
/// <param name="Sources">Where it is said.</param>
public sealed record MeasurementPoint(
    string Measurement,
    string Name,
    string? AsOf,
    double? Value,
    string Text,
    string? Unit,
    IReadOnlyList<CitedPlace> Sources)
{
    internal static MeasurementPoint From(Record row) => new(
        row.As<string>("measurement"),
        row.As<string>("name"),
        row.As<string?>("asOf"),
        row.As<double?>("value"),
        row.As<string>("text"),
        row.As<string?>("unit"),
        row.CitedPlaces());
}
