using System.Text;

namespace ConceptGraph.Teaching;

/// <summary>A file for teachers, students or Neo4j Browser.</summary>
public sealed class TeachingFile
{
    private readonly byte[] content;

    internal TeachingFile(string path, byte[] content)
    {
        Path = path;
        this.content = content;
    }

    internal TeachingFile(string path, string text)
        : this(path, Encoding.UTF8.GetBytes(text))
    {
    }

    /// <summary>From the folder of the materials, with forward slashes: <c>guides/en/index.html</c>.</summary>
    public string Path { get; }

    /// <summary>With its character set where it is a text.</summary>
    public string ContentType => System.IO.Path.GetExtension(Path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".css" => "text/css; charset=utf-8",
        ".md" => "text/markdown; charset=utf-8",
        ".adoc" or ".grass" or ".yaml" => "text/plain; charset=utf-8",
        ".zip" => "application/zip",
        _ => "application/octet-stream",
    };

    /// <summary>As it is kept: with the placeholder in place of the server's address.</summary>
    public ReadOnlyMemory<byte> Content => content;

    /// <summary>As it is handed out.</summary>
    /// <param name="baseAddress">Where the materials are served, such as <c>http://localhost:8001</c>; a slash at its end is dropped.</param>
    public byte[] ContentAt(Uri baseAddress)
    {
        if (!ContentType.StartsWith("text/", StringComparison.Ordinal))
        {
            return content;
        }

        string address = baseAddress.AbsoluteUri.TrimEnd('/');
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content).Replace(CoursePaths.Base, address, StringComparison.Ordinal));
    }
}
