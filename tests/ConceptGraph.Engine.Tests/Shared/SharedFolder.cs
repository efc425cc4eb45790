namespace ConceptGraph.Engine.Tests.Shared;

/// <summary>
/// The folder with test material that is not part of the repository (the openCypher TCK, recorded answers, a Neo4j):
/// <c>CONCEPTGRAPH_SHARED</c>, else <c>shared</c> beside the repository.
/// </summary>
internal static class SharedFolder
{
    /// <summary>The root of the repository: where the solution file lies.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The folder, or null where there is none.</summary>
    public static string? Path { get; } = FindShared();

    /// <summary>A path inside it, or null when it is not there.</summary>
    public static string? Find(string relative)
    {
        if (Path is null)
        {
            return null;
        }

        string path = System.IO.Path.Combine(Path, relative);
        return Directory.Exists(path) || File.Exists(path) ? path : null;
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "ConceptGraph.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("ConceptGraph.sln is in no folder above the tests.");
    }

    private static string? FindShared()
    {
        string path = Environment.GetEnvironmentVariable("CONCEPTGRAPH_SHARED") is { Length: > 0 } given
            ? given
            : System.IO.Path.Combine(Repository, "..", "shared");
        return Directory.Exists(path) ? System.IO.Path.GetFullPath(path) : null;
    }
}
