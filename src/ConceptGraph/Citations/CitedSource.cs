using ConceptGraph.Seed;
using ConceptGraph.Sessions;

namespace ConceptGraph.Citations;

/// <summary>What a reference says about a work; what is unknown is null or empty.</summary>
/// <param name="Id">The entity id, which is also the key of the reference.</param>
/// <param name="Ref">The short name in the seed, such as <c>S013</c>.</param>
/// <param name="Subtype">Such as <c>WebPage</c>.</param>
/// <param name="Title">The full title as found.</param>
/// <param name="Authors">By-lines, in order.</param>
/// <param name="Year">The year of publication.</param>
/// <param name="Publisher">The publisher or site.</param>
/// <param name="Address">Where it was found.</param>
/// <param name="Accessed">When it was read: <c>2021</c>, <c>2021-12</c> or <c>2021-12-05</c>.</param>
/// <param name="Language">A BCP 47 tag.</param>
public sealed record CitedSource(
    string Id,
    string Ref,
    string Subtype,
    string Title,
    IReadOnlyList<string> Authors,
    long? Year,
    string? Publisher,
    string? Address,
    string? Accessed,
    string? Language)
{
    /// <summary>A source of a seed.</summary>
    public static CitedSource From(SeedSource source) => new(
        source.Id,
        source.Ref,
        source.Entity.Subtype,
        source.Title,
        source.Authors,
        source.Year,
        source.Publisher,
        source.Address,
        source.Accessed?.Text,
        source.Language);

    /// <summary>A node <c>:Entity:Source:…</c> as a session returns it.</summary>
    public static CitedSource From(Node node) => new(
        Text(node, "id") ?? node.ElementId,
        Text(node, "ref") ?? "",
        node.Labels.FirstOrDefault(label => label is not ("Entity" or SeedSource.Kind)) ?? SeedSource.Kind,
        Text(node, "title") ?? Text(node, "name") ?? "",
        node.Properties.GetValueOrDefault("authors") is IReadOnlyList<object?> authors ? [.. authors.OfType<string>()] : [],
        node.Properties.GetValueOrDefault("year") as long?,
        Text(node, "publisher"),
        Text(node, "address"),
        Text(node, "accessed"),
        Text(node, "language"));

    private static string? Text(Node node, string property) => node.Properties.GetValueOrDefault(property) as string;
}

/// <summary>A source together with the places in it that an answer rests on.</summary>
/// <param name="Source">The work.</param>
/// <param name="Locators">The places, such as <c>A.P13.S9</c>; empty when the work is cited as a whole.</param>
public sealed record Citation(CitedSource Source, IReadOnlyList<string> Locators);
