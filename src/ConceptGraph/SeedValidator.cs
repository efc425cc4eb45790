using ConceptGraph.Engine;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Seed;
using ConceptGraph.Seed.Rules;
using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions;
using ConceptGraph.Teaching;

namespace ConceptGraph;

/// <summary>Checks all that seed folders hold: the facts, and the lessons that are taught from them.</summary>
public static class SeedValidator
{
    /// <summary>The rules of the seed and of lessons, by code.</summary>
    public static IReadOnlyList<SeedRule> Rules { get; } = [.. SeedRules.All.Concat(LessonRules.All).OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    /// <summary>Finds all mistakes in one run. The queries of lessons are tried on the engine of this process, which needs a seed without an error.</summary>
    /// <param name="folders">The seed folders, each laid over the one before; lessons are looked for in each.</param>
    /// <param name="cancellationToken">Stops before the next query.</param>
    /// <exception cref="SeedException">A folder is missing or a file cannot be opened.</exception>
    /// <exception cref="IOException">A lesson or the palette cannot be opened.</exception>
    public static async Task<SeedLoad> ValidateAsync(IReadOnlyList<string> folders, CancellationToken cancellationToken = default)
    {
        SeedLoad load = SeedReader.Read(folders);
        if (load.Graph is null)
        {
            return folders.Select(LessonReader.Read).Aggregate(load, (all, lessons) => all.With(lessons.Diagnostics, lessons.Texts));
        }

        using GraphStore store = new();
        await using EmbeddedSession session = new(new CypherEngine(store));
        await new StoreSeeder(session).ApplyAsync(StoreGraph.From(load.Graph), progress: null, cancellationToken).ConfigureAwait(false);
        foreach (string folder in folders.Where(LessonReader.HasLessons))
        {
            CourseBuild build = await CourseBuild.RunAsync(folder, load.Ontology, session, cancellationToken).ConfigureAwait(false);
            load = load.With(build.Diagnostics, build.Texts);
        }

        return load;
    }
}
