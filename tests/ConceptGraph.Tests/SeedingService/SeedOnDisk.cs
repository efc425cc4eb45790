using ConceptGraph.Seed;
using ConceptGraph.Seed.Store;
using ConceptGraph.Tests.Seed;

namespace ConceptGraph.Tests.SeedingService;

/// <summary>The sample seed as files that a test may edit; gone at its end.</summary>
internal sealed class SeedOnDisk : IDisposable
{
    public const string Topic = "topics/things.yaml";

    public SeedOnDisk()
    {
        foreach (var (name, text) in SampleSeed.Files())
        {
            Write(name, text);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("conceptgraph-seed-").FullName;

    /// <summary>What the store should hold for the files as they are now.</summary>
    public StoreGraph Graph => StoreGraph.From(SeedReader.Read([Folder]).GraphOrThrow());

    public void Write(string name, string text)
    {
        string path = System.IO.Path.Combine(Folder, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Replace(string name, string before, string after)
    {
        string text = File.ReadAllText(System.IO.Path.Combine(Folder, name));
        Assert.Contains(before, text, StringComparison.Ordinal);
        Write(name, text.Replace(before, after, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
