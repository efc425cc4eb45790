namespace ConceptGraph.Engine.Tests.Shared;

/// <summary>Compares text with a file of the repository; <c>CONCEPTGRAPH_UPDATE=1</c> writes the file in place of comparing.</summary>
internal static class GoldenFile
{
    public static void Compare(string relative, string actual)
    {
        string path = System.IO.Path.Combine(SharedFolder.Repository, relative);
        if (Environment.GetEnvironmentVariable("CONCEPTGRAPH_UPDATE") is "1")
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"{relative} does not exist; run the tests with CONCEPTGRAPH_UPDATE=1 and look at what it writes.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
    }
}
