namespace ConceptGraph.Seed;

/// <summary>A folder of seed files: the project's own <c>graph-seed</c>, or one that a reader lays over it.</summary>
public sealed class SeedFolder
{
    private const string DefaultName = "graph-seed";
    private const string Topics = "topics/";

    private SeedFolder(string path, IReadOnlyList<SeedFile> files)
    {
        Path = path;
        Files = files;
    }

    /// <summary>As it was named, with forward slashes and without one at the end.</summary>
    public string Path { get; }

    /// <summary>Its YAML files, in ordinal order of their paths.</summary>
    public IReadOnlyList<SeedFile> Files { get; }

    /// <exception cref="SeedException">There is no such folder.</exception>
    public static SeedFolder Open(string path)
    {
        if (!Directory.Exists(path))
        {
            throw SeedException.FolderMissing(path);
        }

        List<string> files = [.. YamlFiles(path, SearchOption.TopDirectoryOnly)];
        string topics = System.IO.Path.Combine(path, Topics);
        if (Directory.Exists(topics))
        {
            files.AddRange(YamlFiles(topics, SearchOption.AllDirectories));
        }

        return Of(path, files.Select(file => (Slashes(System.IO.Path.GetRelativePath(path, file)), (Func<Stream>)(() => File.OpenRead(file)))));
    }

    /// <summary>The nearest <c>graph-seed</c> in the directory or one above it; null when there is none.</summary>
    public static string? Find(string startDirectory)
    {
        for (DirectoryInfo? directory = new(startDirectory); directory is not null; directory = directory.Parent)
        {
            string candidate = System.IO.Path.Combine(directory.FullName, DefaultName);
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>A folder whose files come from anywhere; names are relative, such as <c>topics/own.yaml</c>.</summary>
    public static SeedFolder Of(string path, IEnumerable<(string Name, Func<Stream> Open)> files)
    {
        string folder = Slashes(path).TrimEnd('/');
        return new(folder, [.. files
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new SeedFile($"{folder}/{file.Name}", RoleOf(file.Name), file.Open))]);
    }

    private static SeedFileRole RoleOf(string name) => name switch
    {
        "dataset.yaml" => SeedFileRole.Dataset,
        "ontology.yaml" => SeedFileRole.Ontology,
        "sources.yaml" => SeedFileRole.Sources,
        "articles.yaml" => SeedFileRole.Articles,
        _ when name.StartsWith(Topics, StringComparison.Ordinal)
            && name.EndsWith(".yaml", StringComparison.Ordinal)
            && name.LastIndexOf('/') == Topics.Length - 1 => SeedFileRole.Topic,
        _ => SeedFileRole.Unknown,
    };

    private static IEnumerable<string> YamlFiles(string path, SearchOption depth) =>
        Directory.EnumerateFiles(path, "*", depth).Where(file =>
            file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase));

    private static string Slashes(string path) => path.Replace('\\', '/');
}
