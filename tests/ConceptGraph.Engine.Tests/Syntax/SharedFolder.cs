namespace ConceptGraph.Engine.Tests.Syntax;

/// <summary>The folder of material that lies beside the repository: <c>CONCEPTGRAPH_SHARED</c>, else <c>../shared</c>.</summary>
internal static class SharedFolder
{
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CONCEPTGRAPH_SHARED") is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? named : null;
        }

        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ConceptGraph.sln")))
        {
            folder = folder.Parent;
        }

        string? shared = folder?.Parent is { } parent ? Path.Combine(parent.FullName, "shared") : null;
        return Directory.Exists(shared) ? shared : null;
    }
}

/// <summary>A test that is reported as skipped where the shared folder is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedFolder.Find() is null ? "the shared folder is not there: set CONCEPTGRAPH_SHARED" : null;
}
