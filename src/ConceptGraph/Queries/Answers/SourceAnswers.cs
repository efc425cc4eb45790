using ConceptGraph.Seed;
using ConceptGraph.Sessions;

namespace ConceptGraph.Queries.Answers;

/// <summary>A place that supports or disputes a fact.</summary>
/// <param name="Side">For or against.</param>
/// <param name="Source">Id of the source.</param>
/// <param name="Ref">Its short name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Year">Its year; null when unknown.</param>
/// <param name="Address">Where it was found; null when unknown.</param>
/// <param name="Quality">How good it is; null when not judged.</param>
/// <param name="Locator">Place in it; empty text where there is none.</param>
/// <param name="Why">What it says instead; null for a source that supports.</param>
public sealed record FactSource(
    string Side,
    string Source,
    string Ref,
    string Title,
    long? Year,
    string? Address,
    string? Quality,
    string Locator,
    string? Why)
{
    internal static FactSource From(Record row) => new(
        row.As<string>("side"),
        row.As<string>("source"),
        row.As<string>("ref"),
        row.As<string>("title"),
        row.As<long?>("year"),
        row.As<string?>("address"),
        row.As<string?>("quality"),
        row.As<string>("locator"),
        row.As<string?>("why"));
}

/// <summary>How much of the graph a source carries.</summary>
/// <param name="Source">Id of the source.</param>
/// <param name="Ref">Its short name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Quality">How good it is; null when not judged.</param>
/// <param name="Facts">How many facts it supports.</param>
/// <param name="Alone">How many of them no other source supports.</param>
/// <param name="Disputes">How many claims it disputes.</param>
public sealed record SourceRank(
    string Source,
    string Ref,
    string Title,
    string? Quality,
    int Facts,
    int Alone,
    int Disputes)
{
    internal static SourceRank From(Record row) => new(
        row.As<string>("source"),
        row.As<string>("ref"),
        row.As<string>("title"),
        row.As<string?>("quality"),
        row.As<int>("facts"),
        row.As<int>("alone"),
        row.As<int>("disputes"));
}

/// <summary>A work that another cites.</summary>
/// <param name="Distance">1 for a work that it cites itself, more for one cited by a cited work.</param>
/// <param name="Cited">Id of the cited work.</param>
/// <param name="Title">Its title, or its name when it has none.</param>
/// <param name="Authors">Its by-lines; empty when unknown.</param>
/// <param name="Year">Its year; null when unknown.</param>
/// <param name="Path">From the citing to the cited work.</param>
public sealed record CitedWork(
    int Distance,
    string Cited,
    string Title,
    IReadOnlyList<string> Authors,
    long? Year,
    Sessions.Path Path)
{
    internal static CitedWork From(Record row) => new(
        row.As<int>("distance"),
        row.As<string>("cited"),
        row.As<string>("title"),
        row.AsTexts("authors"),
        row.As<long?>("year"),
        row.As<Sessions.Path>("path"));
}

/// <summary>A claim that a source disputes.</summary>
/// <param name="Claim">The claim in a sentence.</param>
/// <param name="Why">What the source says instead.</param>
/// <param name="WhyId">The same in Indonesian.</param>
/// <param name="Locator">Place in the source; empty text where there is none.</param>
/// <param name="Stance">Contested or contradicted.</param>
/// <param name="Fact">Id of the fact.</param>
public sealed record SourceDispute(
    string Claim,
    string Why,
    string WhyId,
    string Locator,
    ClaimStance Stance,
    string Fact)
{
    internal static SourceDispute From(Record row) => new(
        row.As<string>("claim"),
        row.As<string>("why"),
        row.As<string>("whyId"),
        row.As<string>("locator"),
        row.Stance(),
        row.As<string>("fact"));
}
