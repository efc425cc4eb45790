namespace ConceptGraph.Seed;

/// <summary>A file of a seed folder, not yet read.</summary>
public sealed class SeedFile
{
    private readonly Func<Stream> open;

    internal SeedFile(string path, SeedFileRole role, Func<Stream> open)
    {
        Path = path;
        Role = role;
        this.open = open;
    }

    /// <summary>As the folder was named, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>What the file is for, by its name.</summary>
    public SeedFileRole Role { get; }

    /// <summary>At most one byte more than the limit, so that a file that is too large shows itself without being read.</summary>
    /// <exception cref="SeedException">The file cannot be read.</exception>
    internal byte[] Read(int limit)
    {
        try
        {
            using Stream stream = open();
            using MemoryStream bytes = new();
            byte[] buffer = new byte[81920];
            while (bytes.Length <= limit)
            {
                int count = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, limit + 1L - bytes.Length));
                if (count == 0)
                {
                    break;
                }

                bytes.Write(buffer, 0, count);
            }

            return bytes.ToArray();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw SeedException.Unreadable(Path, cause);
        }
    }
}
