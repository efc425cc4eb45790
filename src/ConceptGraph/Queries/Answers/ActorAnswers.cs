using ConceptGraph.Seed;
using ConceptGraph.Sessions;

namespace ConceptGraph.Queries.Answers;

/// <summary>An actor that plays a role.</summary>
/// <param name="Actor">Id of the actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Subtype">Its subtype.</param>
/// <param name="Times">How many facts give it the role.</param>
/// <param name="Things">Names of what it plays the role in, in alphabetical order.</param>
public sealed record ActorInRole(
    string Actor,
    string Name,
    string Subtype,
    int Times,
    IReadOnlyList<string> Things)
{
    internal static ActorInRole From(Record row) => new(
        row.As<string>("actor"),
        row.As<string>("name"),
        row.As<string>("subtype"),
        row.As<int>("times"),
        row.AsTexts("things"));
}

/// <summary>Something that an actor takes part in.</summary>
/// <param name="Subject">Id of the entity that the fact starts from.</param>
/// <param name="SubjectName">Its name.</param>
/// <param name="Type">Type of relation.</param>
/// <param name="Object">Id of the entity that the fact leads to.</param>
/// <param name="ObjectName">Its name.</param>
/// <param name="Role">Role or status that the fact names; null when it names none.</param>
/// <param name="Start">When the other entity began or was adopted; null when unknown.</param>
/// <param name="Stance">Asserted, contested or contradicted.</param>
/// <param name="Fact">Id of the fact.</param>
/// <param name="Sources">Where it is said.</param>
public sealed record Involvement(
    string Subject,
    string SubjectName,
    string Type,
    string Object,
    string ObjectName,
    string? Role,
    string? Start,
    ClaimStance Stance,
    string Fact,
    IReadOnlyList<CitedPlace> Sources)
{
    internal static Involvement From(Record row) => new(
        row.As<string>("subject"),
        row.As<string>("subjectName"),
        row.As<string>("type"),
        row.As<string>("object"),
        row.As<string>("objectName"),
        row.As<string?>("role"),
        row.As<string?>("start"),
        row.Stance(),
        row.As<string>("fact"),
        row.CitedPlaces());
}

/// <summary>A use of a platform.</summary>
/// <param name="Platform">Id of the platform.</param>
/// <param name="PlatformName">Its name.</param>
/// <param name="User">Id of the actor, example, event or other entity that uses it.</param>
/// <param name="UserName">Its name.</param>
/// <param name="UserKind">Its kind.</param>
/// <param name="ConductedBy">Ids of the actors that conduct the user; empty when it is an actor itself or they are unknown.</param>
/// <param name="Stance">Asserted, contested or contradicted.</param>
/// <param name="Fact">Id of the fact.</param>
/// <param name="Sources">Where it is said.</param>
public sealed record PlatformUse(
    string Platform,
    string PlatformName,
    string User,
    string UserName,
    string UserKind,
    IReadOnlyList<string> ConductedBy,
    ClaimStance Stance,
    string Fact,
    IReadOnlyList<CitedPlace> Sources)
{
    internal static PlatformUse From(Record row) => new(
        row.As<string>("platform"),
        row.As<string>("platformName"),
        row.As<string>("user"),
        row.As<string>("userName"),
        row.As<string>("userKind"),
        row.AsTexts("conductedBy"),
        row.Stance(),
        row.As<string>("fact"),
        row.CitedPlaces());
}

/// <summary>A member of an organisation or forum.</summary>
/// <param name="Member">Id of the member.</param>
/// <param name="Name">Its name.</param>
/// <param name="Subtype">Its subtype.</param>
/// <param name="Role">Its role or office; null when none is named.</param>
/// <param name="ValidFrom">Since when; null when unknown.</param>
/// <param name="ValidTo">Until when; null when it still holds or is unknown.</param>
/// <param name="Fact">Id of the fact.</param>
/// <param name="Sources">Where it is said.</param>
public sealed record OrganisationMember(
    string Member,
    string Name,
    string Subtype,
    string? Role,
    string? ValidFrom,
    string? ValidTo,
    string Fact,
    IReadOnlyList<CitedPlace> Sources)
{
    internal static OrganisationMember From(Record row) => new(
        row.As<string>("member"),
        row.As<string>("name"),
        row.As<string>("subtype"),
        row.As<string?>("role"),
        row.As<string?>("validFrom"),
        row.As<string?>("validTo"),
        row.As<string>("fact"),
        row.CitedPlaces());
}

/// <summary>An actor and what it practises.</summary>
/// <param name="Actor">Id of the actor.</param>
/// <param name="ActorName">Its name.</param>
/// <param name="Practice">Id of the practice, doctrine or position.</param>
/// <param name="PracticeName">Its name.</param>
/// <param name="Picture">The fact as a path from the actor to the practice.</param>
public sealed record ActorPractice(
    string Actor,
    string ActorName,
    string Practice,
    string PracticeName,
    Sessions.Path Picture)
{
    internal static ActorPractice From(Record row) => new(
        row.As<string>("actor"),
        row.As<string>("actorName"),
        row.As<string>("practice"),
        row.As<string>("practiceName"),
        row.As<Sessions.Path>("picture"));
}

/// <summary>An incident for which somebody is held responsible.</summary>
/// <param name="Incident">Id of the incident.</param>
/// <param name="IncidentName">Its name.</param>
/// <param name="Start">When it began; null when unknown.</param>
/// <param name="Accused">Id of the actor who is held responsible.</param>
/// <param name="AccusedName">Its name.</param>
/// <param name="AttributedBy">Ids of those who say so; empty when the sources name nobody.</param>
/// <param name="Stance">Asserted, contested or contradicted.</param>
/// <param name="Denials">Who denies it.</param>
/// <param name="Fact">Id of the fact.</param>
/// <param name="Sources">Where it is said.</param>
public sealed record IncidentAttribution(
    string Incident,
    string IncidentName,
    string? Start,
    string Accused,
    string AccusedName,
    IReadOnlyList<string> AttributedBy,
    ClaimStance Stance,
    IReadOnlyList<Refutation> Denials,
    string Fact,
    IReadOnlyList<CitedPlace> Sources)
{
    internal static IncidentAttribution From(Record row) => new(
        row.As<string>("incident"),
        row.As<string>("incidentName"),
        row.As<string?>("start"),
        row.As<string>("accused"),
        row.As<string>("accusedName"),
        row.AsTexts("attributedBy"),
        row.Stance(),
        row.Refutations(),
        row.As<string>("fact"),
        row.CitedPlaces());
}

/// <summary>A claim that is somebody's view.</summary>
/// <param name="Text">The claim in a sentence.</param>
/// <param name="TextId">The same in Indonesian.</param>
/// <param name="Subject">Id of the entity that the claim starts from.</param>
/// <param name="Type">Type of relation.</param>
/// <param name="Object">Id of the entity that the claim leads to.</param>
/// <param name="Stance">Asserted, contested or contradicted.</param>
/// <param name="Fact">Id of the fact.</param>
/// <param name="Sources">Where it is said.</param>
public sealed record ReportedView(
    string Text,
    string TextId,
    string Subject,
    string Type,
    string Object,
    ClaimStance Stance,
    string Fact,
    IReadOnlyList<CitedPlace> Sources)
{
    internal static ReportedView From(Record row) => new(
        row.As<string>("text"),
        row.As<string>("textId"),
        row.As<string>("subject"),
        row.As<string>("type"),
        row.As<string>("object"),
        row.Stance(),
        row.As<string>("fact"),
        row.CitedPlaces());
}
