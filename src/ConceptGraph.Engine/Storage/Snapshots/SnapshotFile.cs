using System.Runtime.InteropServices;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Storage.Snapshots;

/// <summary>
/// A graph in one binary file, so that it opens without parsing. The file begins with a magic number, a version, the length and the CRC-32C of its
/// content; a file that is torn, damaged or of another kind is refused.
/// </summary>
public static class SnapshotFile
{
    private const int Version = 1;
    private const int HeaderLength = 24;

    private static ReadOnlySpan<byte> Magic => "CGRAPH\r\n"u8;

    /// <summary>Writes a graph to a file. The file appears under its name only when it is complete; one that was there is replaced.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Save(GraphSnapshot graph, string path)
    {
        string temporary = path + ".part";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 18))
        {
            stream.Write(stackalloc byte[HeaderLength]);
            var writer = new SnapshotWriter(stream);
            SnapshotContent.Write(writer, graph.State);
            long length = stream.Position - HeaderLength;
            stream.Position = 0;
            stream.Write(Header(length, writer.Checksum.Value));
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Opens a file that <see cref="Save"/> has written, with its indexes and constraints.</summary>
    /// <exception cref="CypherException">The file is torn, damaged, of another version, or no snapshot at all; the message tells which.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static GraphStore Open(string path)
    {
        using var file = File.OpenRead(path);
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
        if (file.Length - HeaderLength != length)
        {
            throw SnapshotErrors.Torn(path, file.Length, length + HeaderLength);
        }

        var content = GC.AllocateUninitializedArray<byte>(checked((int)length));
        file.ReadExactly(content);
        var checksum = new Checksum();
        checksum.Add(content);
        if (checksum.Value != MemoryMarshal.Read<uint>(header[20..]))
        {
            throw SnapshotErrors.Damaged(path);
        }

        return SnapshotContent.Read(content);
    }

    private static byte[] Header(long length, uint checksum)
    {
        int version = Version;
        var header = new byte[HeaderLength];
        Magic.CopyTo(header);
        MemoryMarshal.Write(header.AsSpan(8), in version);
        MemoryMarshal.Write(header.AsSpan(12), in length);
        MemoryMarshal.Write(header.AsSpan(20), in checksum);
        return header;
    }
}
