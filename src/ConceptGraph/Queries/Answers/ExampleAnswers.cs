using ConceptGraph.Seed;
using ConceptGraph.Sessions;

namespace ConceptGraph.Queries.Answers;

/// <summary>A case of a concept.</summary>
/// <param name="Start">When it began, as precisely as known; null when unknown.</param>
/// <param name="Example">Id of the example, event, forum, instrument or actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Concept">Id of the concept that it illustrates.</param>
/// <param name="ConductedBy">Ids of those who conducted it.</param>
/// <param name="Stance">Asserted, contested or contradicted.</param>
/// <param name="Fact">Id of the fact.</param>
/// <param name="Sources">Where it is said.</param>
public sealed record ConceptExample(
    string? Start,
    string Example,
    string Name,
    string Kind,
    string Concept,
    IReadOnlyList<string> ConductedBy,
    ClaimStance Stance,
    string Fact,
    IReadOnlyList<CitedPlace> Sources)
{
    internal static ConceptExample From(Record row) => new(
        row.As<string?>("start"),
        row.As<string>("example"),
        row.As<string>("name"),
        row.As<string>("kind"),
        row.As<string>("concept"),
        row.AsTexts("conductedBy"),
        row.Stance(),
        row.As<string>("fact"),
        row.CitedPlaces());
}

/// <summary>A fact about an example, under the aspect that it tells.</summary>
/// <param name="Aspect">Who, platform, aimed at whom, aimed at what, concept, part of, or what else the fact tells.</param>
/// <param name="Subject">Id of the entity that the fact starts from.</param>
/// <param name="SubjectName">Its name.</param>
/// <param name="Type">Type of relation.</param>
/// <param name="Object">Id of the entity that the fact leads to.</param>
/// <param name="ObjectName">Its name.</param>
/// <param name="Role">Part that the object plays; null when the type has none.</param>
/// <param name="Qualifier">What the fact adds or limits; null when nothing is noted.</param>
/// <param name="ValidFrom">Since when; null when unknown.</param>
/// <param name="Stance">Asserted, contested or contradicted.</param>
/// <param name="Confidence">High, medium or low.</param>
/// <param name="Fact">Id of the fact.</param>
/// <param name="Sources">Where it is said.</param>
/// <param name="Disputes">Who says otherwise.</param>
public sealed record ExampleFact(
    string Aspect,
    string Subject,
    string SubjectName,
    string Type,
    string Object,
    string ObjectName,
    string? Role,
    string? Qualifier,
    string? ValidFrom,
    ClaimStance Stance,
    ClaimConfidence Confidence,
    string Fact,
    IReadOnlyList<CitedPlace> Sources,
    IReadOnlyList<Objection> Disputes)
{
    internal static ExampleFact From(Record row) => new(
        row.As<string>("aspect"),
        row.As<string>("subject"),
        row.As<string>("subjectName"),
        row.As<string>("type"),
        row.As<string>("object"),
        row.As<string>("objectName"),
        row.As<string?>("role"),
        row.As<string?>("qualifier"),
        row.As<string?>("validFrom"),
        row.Stance(),
        row.Confidence(),
        row.As<string>("fact"),
        row.CitedPlaces(),
        row.Objections());
}

/// <summary>A fact about an example that no seed article tells.</summary>
/// <param name="SubjectName">Name of the entity that the fact starts from.</param>
/// <param name="Type">Type of relation.</param>
/// <param name="ObjectName">Name of the entity that the fact leads to.</param>
/// <param name="Qualifier">What the fact adds or limits; null when nothing is noted.</param>
/// <param name="ValidFrom">Since when; null when unknown.</param>
/// <param name="Fact">Id of the fact.</param>
/// <param name="Sources">Where it is said.</param>
public sealed record AddedFact(
    string SubjectName,
    string Type,
    string ObjectName,
    string? Qualifier,
    string? ValidFrom,
    string Fact,
    IReadOnlyList<CitedPlace> Sources)
{
    internal static AddedFact From(Record row) => new(
        row.As<string>("subjectName"),
        row.As<string>("type"),
        row.As<string>("objectName"),
        row.As<string?>("qualifier"),
        row.As<string?>("validFrom"),
        row.As<string>("fact"),
        row.CitedPlaces());
}

/// <summary>What the graph does not say about an example.</summary>
/// <param name="Example">Id of the example.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unknown">What the graph does not say: conductor, platform, addressee or start.</param>
public sealed record ExampleUnknowns(
    string Example,
    string Name,
    IReadOnlyList<string> Unknown)
{
    internal static ExampleUnknowns From(Record row) => new(
        row.As<string>("example"),
        row.As<string>("name"),
        row.AsTexts("unknown"));
}
