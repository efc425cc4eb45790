using ConceptGraph.Queries;
using ConceptGraph.Seed;

namespace ConceptGraph.Tests.Queries;

/// <summary>Where the catalogue and what belongs to it lie.</summary>
internal static class CatalogueFiles
{
    public static string Seed { get; } = SeedFolder.Find(AppContext.BaseDirectory) ?? throw new InvalidOperationException("There is no graph-seed above the tests.");

    public static string Repository { get; } = System.IO.Path.GetDirectoryName(Seed)!;

    public static string Questions { get; } = System.IO.Path.Combine(Seed, "queries");

    public static QuestionCatalogue Catalogue { get; } = QuestionCatalogue.Load(Questions);

    public static TheoryData<string> Ids { get; } = [.. Catalogue.Questions.Select(question => question.Id)];

    /// <summary>Whether generated files are written anew instead of compared.</summary>
    public static bool Writes => Environment.GetEnvironmentVariable("CONCEPTGRAPH_WRITE_DOCS") == "1";

    public static string ExpectedOf(string id) => System.IO.Path.Combine(Questions, id + ".expected.json");
}
