using ConceptGraph.Seed;
using ConceptGraph.Sessions;

namespace ConceptGraph.Queries.Answers;

/// <summary>A definition of a concept; without a work when nobody in the graph defines it.</summary>
/// <param name="Definition">The definition of this graph, in its own words.</param>
/// <param name="DefinitionId">The same in Indonesian.</param>
/// <param name="Work">Id of a work or instrument that gives a definition; null when none is known.</param>
/// <param name="Title">Its title, or its name when it has none.</param>
/// <param name="Year">Its year; null when unknown.</param>
/// <param name="Qualifier">What sets its definition apart; null when nothing is noted.</param>
/// <param name="AssertedBy">Ids of those whose view it is, when not the source's author.</param>
/// <param name="Stance">Asserted, contested or contradicted; null without a work.</param>
/// <param name="Fact">Id of the fact that the work defines it; null without a work.</param>
/// <param name="Sources">Where it is said.</param>
public sealed record ConceptDefinition(
    string Definition,
    string DefinitionId,
    string? Work,
    string Title,
    long? Year,
    string? Qualifier,
    IReadOnlyList<string> AssertedBy,
    ClaimStance? Stance,
    string? Fact,
    IReadOnlyList<CitedPlace> Sources)
{
    internal static ConceptDefinition From(Record row) => new(
        row.As<string>("definition"),
        row.As<string>("definitionId"),
        row.As<string?>("work"),
        row.As<string>("title"),
        row.As<long?>("year"),
        row.As<string?>("qualifier"),
        row.AsTexts("assertedBy"),
        row.StanceOrNull(),
        row.As<string?>("fact"),
        row.CitedPlaces());
}

/// <summary>A concept above or below another.</summary>
/// <param name="Direction">Broader (above the concept) or narrower (below it).</param>
/// <param name="Distance">Steps from the concept.</param>
/// <param name="Concept">Id of the concept found.</param>
/// <param name="Name">Its name.</param>
/// <param name="Path">The way in the tree, from the narrower to the broader concept.</param>
public sealed record ConceptTreeBranch(
    string Direction,
    int Distance,
    string Concept,
    string Name,
    Sessions.Path Path)
{
    internal static ConceptTreeBranch From(Record row) => new(
        row.As<string>("direction"),
        row.As<int>("distance"),
        row.As<string>("concept"),
        row.As<string>("name"),
        row.As<Sessions.Path>("path"));
}

/// <summary>An actor that practises a concept.</summary>
/// <param name="Actor">Id of the actor.</param>
/// <param name="ActorName">Its name.</param>
/// <param name="Concept">Id of the concept that it practises.</param>
/// <param name="ConceptName">Its name.</param>
/// <param name="Qualifier">In which way; null when nothing is noted.</param>
/// <param name="Stance">Asserted, contested or contradicted.</param>
/// <param name="Fact">Id of the fact.</param>
/// <param name="Sources">Where it is said.</param>
public sealed record Practitioner(
    string Actor,
    string ActorName,
    string Concept,
    string ConceptName,
    string? Qualifier,
    ClaimStance Stance,
    string Fact,
    IReadOnlyList<CitedPlace> Sources)
{
    internal static Practitioner From(Record row) => new(
        row.As<string>("actor"),
        row.As<string>("actorName"),
        row.As<string>("concept"),
        row.As<string>("conceptName"),
        row.As<string?>("qualifier"),
        row.Stance(),
        row.As<string>("fact"),
        row.CitedPlaces());
}

/// <summary>A concept that another is told apart from.</summary>
/// <param name="Other">Id of the other concept.</param>
/// <param name="Name">Its name.</param>
/// <param name="Qualifier">The difference in a few words; null when nothing is noted.</param>
/// <param name="Stance">Asserted, contested or contradicted.</param>
/// <param name="Fact">Id of the fact.</param>
/// <param name="Sources">Where it is said.</param>
public sealed record ConceptContrast(
    string Other,
    string Name,
    string? Qualifier,
    ClaimStance Stance,
    string Fact,
    IReadOnlyList<CitedPlace> Sources)
{
    internal static ConceptContrast From(Record row) => new(
        row.As<string>("other"),
        row.As<string>("name"),
        row.As<string?>("qualifier"),
        row.Stance(),
        row.As<string>("fact"),
        row.CitedPlaces());
}

/// <summary>Something that threatens something else.</summary>
/// <param name="Threat">Id of what threatens it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Subtype">Its subtype.</param>
/// <param name="Stance">Asserted, contested or contradicted.</param>
/// <param name="Confidence">High, medium or low.</param>
/// <param name="Fact">Id of the fact.</param>
/// <param name="Sources">Where it is said.</param>
public sealed record ConceptThreat(
    string Threat,
    string Name,
    string Subtype,
    ClaimStance Stance,
    ClaimConfidence Confidence,
    string Fact,
    IReadOnlyList<CitedPlace> Sources)
{
    internal static ConceptThreat From(Record row) => new(
        row.As<string>("threat"),
        row.As<string>("name"),
        row.As<string>("subtype"),
        row.Stance(),
        row.Confidence(),
        row.As<string>("fact"),
        row.CitedPlaces());
}

/// <summary>Something that makes a concept possible or easier.</summary>
/// <param name="Enabler">Id of what enables it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Qualifier">In which way; null when nothing is noted.</param>
/// <param name="Stance">Asserted, contested or contradicted.</param>
/// <param name="Confidence">High, medium or low.</param>
/// <param name="Fact">Id of the fact.</param>
/// <param name="Sources">Where it is said.</param>
public sealed record EnablingEntity(
    string Enabler,
    string Name,
    string Kind,
    string? Qualifier,
    ClaimStance Stance,
    ClaimConfidence Confidence,
    string Fact,
    IReadOnlyList<CitedPlace> Sources)
{
    internal static EnablingEntity From(Record row) => new(
        row.As<string>("enabler"),
        row.As<string>("name"),
        row.As<string>("kind"),
        row.As<string?>("qualifier"),
        row.Stance(),
        row.Confidence(),
        row.As<string>("fact"),
        row.CitedPlaces());
}

/// <summary>What something is meant to bring about.</summary>
/// <param name="Aim">Id of the aim.</param>
/// <param name="Name">Its name.</param>
/// <param name="Qualifier">In which way; null when nothing is noted.</param>
/// <param name="Stance">Asserted, contested or contradicted.</param>
/// <param name="Confidence">High, medium or low.</param>
/// <param name="AssertedBy">Ids of those whose view it is, when not the source's author.</param>
/// <param name="Fact">Id of the fact.</param>
/// <param name="Sources">Where it is said.</param>
public sealed record StatedAim(
    string Aim,
    string Name,
    string? Qualifier,
    ClaimStance Stance,
    ClaimConfidence Confidence,
    IReadOnlyList<string> AssertedBy,
    string Fact,
    IReadOnlyList<CitedPlace> Sources)
{
    internal static StatedAim From(Record row) => new(
        row.As<string>("aim"),
        row.As<string>("name"),
        row.As<string?>("qualifier"),
        row.Stance(),
        row.Confidence(),
        row.AsTexts("assertedBy"),
        row.As<string>("fact"),
        row.CitedPlaces());
}

/// <summary>Something that is meant to bring about a goal.</summary>
/// <param name="Subject">Id of what is meant to bring it about.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Stance">Asserted, contested or contradicted.</param>
/// <param name="Confidence">High, medium or low.</param>
/// <param name="AssertedBy">Ids of those whose view it is, when not the source's author.</param>
/// <param name="Fact">Id of the fact.</param>
/// <param name="Sources">Where it is said.</param>
public sealed record AimingSubject(
    string Subject,
    string Name,
    string Kind,
    ClaimStance Stance,
    ClaimConfidence Confidence,
    IReadOnlyList<string> AssertedBy,
    string Fact,
    IReadOnlyList<CitedPlace> Sources)
{
    internal static AimingSubject From(Record row) => new(
        row.As<string>("subject"),
        row.As<string>("name"),
        row.As<string>("kind"),
        row.Stance(),
        row.Confidence(),
        row.AsTexts("assertedBy"),
        row.As<string>("fact"),
        row.CitedPlaces());
}
