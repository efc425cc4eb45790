using ConceptGraph.Seed;
using ConceptGraph.Sessions;

namespace ConceptGraph.Queries.Answers;

/// <summary>What a source says at one place.</summary>
/// <param name="Locator">Place in the source; empty text where there is none.</param>
/// <param name="Subject">Id of the entity that the fact starts from.</param>
/// <param name="SubjectName">Its name.</param>
/// <param name="Type">Type of relation.</param>
/// <param name="Object">Id of the entity that the fact leads to.</param>
/// <param name="ObjectName">Its name.</param>
/// <param name="Qualifier">What the fact adds or limits; null when nothing is noted.</param>
/// <param name="AssertedBy">Ids of those whose view it is, when not the source's author.</param>
/// <param name="Stance">Asserted, contested or contradicted.</param>
/// <param name="Confidence">High, medium or low.</param>
/// <param name="Fact">Id of the fact.</param>
public sealed record SourceClaim(
    string Locator,
    string Subject,
    string SubjectName,
    string Type,
    string Object,
    string ObjectName,
    string? Qualifier,
    IReadOnlyList<string> AssertedBy,
    ClaimStance Stance,
    ClaimConfidence Confidence,
    string Fact)
{
    internal static SourceClaim From(Record row) => new(
        row.As<string>("locator"),
        row.As<string>("subject"),
        row.As<string>("subjectName"),
        row.As<string>("type"),
        row.As<string>("object"),
        row.As<string>("objectName"),
        row.As<string?>("qualifier"),
        row.AsTexts("assertedBy"),
        row.Stance(),
        row.Confidence(),
        row.As<string>("fact"));
}

/// <summary>A claim that better sources dispute.</summary>
/// <param name="Stance">Contested or contradicted.</param>
/// <param name="Claim">The claim in a sentence.</param>
/// <param name="ClaimId">The same in Indonesian.</param>
/// <param name="Subject">Id of the entity that the claim starts from.</param>
/// <param name="Type">Type of relation.</param>
/// <param name="Object">Id of the entity that the claim leads to.</param>
/// <param name="Supports">Who says so.</param>
/// <param name="Disputes">Who says otherwise.</param>
/// <param name="Fact">Id of the fact.</param>
public sealed record ContestedClaim(
    ClaimStance Stance,
    string Claim,
    string ClaimId,
    string Subject,
    string Type,
    string Object,
    IReadOnlyList<CitedPlace> Supports,
    IReadOnlyList<Objection> Disputes,
    string Fact)
{
    internal static ContestedClaim From(Record row) => new(
        row.Stance(),
        row.As<string>("claim"),
        row.As<string>("claimId"),
        row.As<string>("subject"),
        row.As<string>("type"),
        row.As<string>("object"),
        row.Supports(),
        row.Objections(),
        row.As<string>("fact"));
}

/// <summary>A denial of a claim.</summary>
/// <param name="Actor">Id of the actor who denies.</param>
/// <param name="Name">Its name.</param>
/// <param name="Date">When; null when unknown.</param>
/// <param name="Why">What it says instead.</param>
/// <param name="WhyId">The same in Indonesian.</param>
/// <param name="Source">Id of the source that reports the denial; null when none is given.</param>
/// <param name="Claim">The claim in a sentence.</param>
/// <param name="Fact">Id of the fact that is denied.</param>
/// <param name="Picture">The denial and what the claim is about, as a path from the actor.</param>
public sealed record ClaimDenial(
    string Actor,
    string Name,
    string? Date,
    string Why,
    string WhyId,
    string? Source,
    string Claim,
    string Fact,
    Sessions.Path Picture)
{
    internal static ClaimDenial From(Record row) => new(
        row.As<string>("actor"),
        row.As<string>("name"),
        row.As<string?>("date"),
        row.As<string>("why"),
        row.As<string>("whyId"),
        row.As<string?>("source"),
        row.As<string>("claim"),
        row.As<string>("fact"),
        row.As<Sessions.Path>("picture"));
}

/// <summary>Who stands for or against a claim.</summary>
/// <param name="Side">For or against.</param>
/// <param name="Who">Id of the source that supports or disputes the claim, or of the actor who denies it.</param>
/// <param name="Why">What it says instead; null for a source that supports.</param>
/// <param name="Claim">The claim in a sentence.</param>
/// <param name="Fact">Id of the fact.</param>
/// <param name="Picture">From who takes the side, over the claim, to the entity.</param>
public sealed record ClaimSide(
    string Side,
    string Who,
    string? Why,
    string Claim,
    string Fact,
    Sessions.Path Picture)
{
    internal static ClaimSide From(Record row) => new(
        row.As<string>("side"),
        row.As<string>("who"),
        row.As<string?>("why"),
        row.As<string>("claim"),
        row.As<string>("fact"),
        row.As<Sessions.Path>("picture"));
}

/// <summary>How many facts are how sure.</summary>
/// <param name="Confidence">High, medium or low.</param>
/// <param name="Basis">Seed, verified, generalKnowledge or editorial.</param>
/// <param name="Facts">How many facts.</param>
/// <param name="Disputed">How many of them are contested or contradicted.</param>
public sealed record ConfidenceCount(
    ClaimConfidence Confidence,
    ClaimBasis Basis,
    int Facts,
    int Disputed)
{
    internal static ConfidenceCount From(Record row) => new(
        row.Confidence(),
        row.Basis(),
        row.As<int>("facts"),
        row.As<int>("disputed"));
}

/// <summary>A fact of a given confidence and basis.</summary>
/// <param name="Subject">Id of the entity that the fact starts from.</param>
/// <param name="Type">Type of relation.</param>
/// <param name="Object">Id of the entity that the fact leads to.</param>
/// <param name="Stance">Asserted, contested or contradicted.</param>
/// <param name="Qualifier">What the fact adds or limits; null when nothing is noted.</param>
/// <param name="Fact">Id of the fact.</param>
/// <param name="Sources">Where it is said.</param>
public sealed record GradedFact(
    string Subject,
    string Type,
    string Object,
    ClaimStance Stance,
    string? Qualifier,
    string Fact,
    IReadOnlyList<CitedPlace> Sources)
{
    internal static GradedFact From(Record row) => new(
        row.As<string>("subject"),
        row.As<string>("type"),
        row.As<string>("object"),
        row.Stance(),
        row.As<string?>("qualifier"),
        row.As<string>("fact"),
        row.CitedPlaces());
}
