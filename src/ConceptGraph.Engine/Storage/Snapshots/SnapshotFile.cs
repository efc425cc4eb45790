using System.Runtime.InteropServices;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Storage.Snapshots;

/// <summary>
/// A graph in one binary file, so that it opens without parsing. The file begins with a magic number, a version and its length; the content
/// follows in blocks with checksums. A file that is torn, damaged or of another kind is refused.
/// </summary>
public static class SnapshotFile
{
    private const int Version = 3;
    private const int HeaderLength = 20;

    private static ReadOnlySpan<byte> Magic => "CGRAPH\r\n"u8;

    /// <summary>Writes a graph to a file. The file appears under its name only when it is complete; one that was there is replaced.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Save(GraphSnapshot graph, string path)
    {
        string temporary = path + ".part";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            stream.Write(stackalloc byte[HeaderLength]);
            var writer = new SnapshotWriter(stream);
            SnapshotContent.Write(writer, graph.State);
            writer.Flush();
            long length = stream.Position;
            stream.Position = 0;
            stream.Write(Header(length));
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Opens a file that <see cref="Save"/> has written, with its indexes and constraints.</summary>
    /// <exception cref="CypherException">The file is torn, damaged, of another version, or no snapshot at all; the message tells which.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static GraphStore Open(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        Span<byte> header = stackalloc byte[HeaderLength];
        if (file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength || !header.StartsWith(Magic))
        {
            throw SnapshotErrors.Foreign(path);
        }

        int version = MemoryMarshal.Read<int>(header[8..]);
        if (version != Version)
        {
            throw SnapshotErrors.Version(path, version, Version);
        }

        long length = MemoryMarshal.Read<long>(header[12..]);
        if (file.Length != length)
        {
            throw SnapshotErrors.Torn(path, file.Length, length);
        }

        var owner = new object();
        return SnapshotContent.Read(new SnapshotReader(file, path, owner), owner);
    }

    private static byte[] Header(long length)
    {
        int version = Version;
        var header = new byte[HeaderLength];
        Magic.CopyTo(header);
        MemoryMarshal.Write(header.AsSpan(8), in version);
        MemoryMarshal.Write(header.AsSpan(12), in length);
        return header;
    }
}
