using ConceptGraph.Tests.Queries;

namespace ConceptGraph.Tests.Teaching;

/// <summary>A copy of the project's seed in which one text after the other is replaced by a mistake; deleted in the end.</summary>
internal sealed class SeedWithMistakes : IDisposable
{
    public SeedWithMistakes()
    {
        foreach (string file in Directory.EnumerateFiles(CatalogueFiles.Seed, "*", SearchOption.AllDirectories).Where(IsSource))
        {
            string copy = System.IO.Path.Combine(Folder, System.IO.Path.GetRelativePath(CatalogueFiles.Seed, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("conceptgraph-seed-").FullName;

    /// <summary>Puts the wrong text for the first right one of a file.</summary>
    public SeedWithMistakes Plant(string file, string right, string wrong)
    {
        string path = System.IO.Path.Combine(Folder, file);
        string text = File.ReadAllText(path);
        int start = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{file} has no '{right}'.");
        File.WriteAllText(path, text.Remove(start, right.Length).Insert(start, wrong));
        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>What is made from the lessons is left out.</summary>
    private static bool IsSource(string file) => System.IO.Path.GetExtension(file) is ".yaml" or ".adoc" && !file.Contains("guides", StringComparison.Ordinal);
}
