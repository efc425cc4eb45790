using System.Collections.Frozen;

namespace ConceptGraph.Teaching;

/// <summary>All that is served to a class: guides, style, pictures, sheets and saved queries, read once from <c>graph-seed/neo4j</c>. Thread-safe.</summary>
public sealed class TeachingMaterials
{
    private const string Folder = "neo4j";

    private readonly FrozenDictionary<string, TeachingFile> files;

    private TeachingMaterials(IEnumerable<TeachingFile> files) => this.files = files.ToFrozenDictionary(file => file.Path);

    /// <summary>By path.</summary>
    public IEnumerable<TeachingFile> Files => files.Values.OrderBy(file => file.Path, StringComparer.Ordinal);

    /// <summary>Reads the materials of a seed folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder has no materials.</exception>
    public static TeachingMaterials Load(string seedFolder)
    {
        string root = Path.Combine(seedFolder, Folder);
        return new TeachingMaterials(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(file => new TeachingFile(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes(file))));
    }

    /// <summary>A file by its path with forward slashes, without one at the start; null when there is none. Nothing outside the folder can be named.</summary>
    public TeachingFile? Find(string path) => files.GetValueOrDefault(path);

    /// <summary>The path of the guide that links all lessons.</summary>
    public static string IndexGuide(Language language) => CoursePaths.Guide(language, null);

    /// <summary>The path of the style for Neo4j Browser.</summary>
    public static string BrowserStyle(Language language) => CoursePaths.Style(language);

    /// <summary>The path of the queries to drop on Neo4j Browser's window.</summary>
    public static string SavedQueries(Language language) => CoursePaths.SavedQueries(language);
}
