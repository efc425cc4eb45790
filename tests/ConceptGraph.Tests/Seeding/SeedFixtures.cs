using ConceptGraph.Seed;
using ConceptGraph.Seed.Store;

namespace ConceptGraph.Tests.Seeding;

/// <summary>Seeds for the tests.</summary>
internal static class SeedFixtures
{
    public static string GraphSeed { get; } = System.IO.Path.Combine(SharedFolder.Repository, "graph-seed");

    /// <summary>The project's own seed as a graph.</summary>
    public static StoreGraph Own { get; } = StoreGraph.From(SeedReader.Read([GraphSeed]).GraphOrThrow());
}
