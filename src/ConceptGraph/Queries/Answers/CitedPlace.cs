namespace ConceptGraph.Queries.Answers;

/// <summary>A place that says something.</summary>
/// <param name="Source">Id of the source.</param>
/// <param name="Locator">The place in it, such as <c>A.P13.S9</c>; empty when the whole source is meant.</param>
public sealed record CitedPlace(string Source, string Locator);

/// <summary>A place that says otherwise.</summary>
/// <param name="Source">Id of the source.</param>
/// <param name="Locator">The place in it; empty when the whole source is meant.</param>
/// <param name="Why">What it says instead.</param>
public sealed record Objection(string Source, string Locator, string Why);

/// <summary>A denial by somebody who is concerned.</summary>
/// <param name="Actor">Id of who denies.</param>
/// <param name="Date">When; null when unknown.</param>
/// <param name="Why">In which words.</param>
public sealed record Refutation(string Actor, string? Date, string Why);
