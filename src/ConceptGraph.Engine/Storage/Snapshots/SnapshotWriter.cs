using System.Runtime.InteropServices;
using System.Text;
using ConceptGraph.Engine.Storage.Paging;

namespace ConceptGraph.Engine.Storage.Snapshots;

/// <summary>Writes the parts that a snapshot is made of, and sums them up for the checksum. Little-endian, as the machines that run this are.</summary>
internal sealed class SnapshotWriter(Stream stream)
{
    public Checksum Checksum { get; } = new();

    public void Write(ReadOnlySpan<byte> bytes)
    {
        Checksum.Add(bytes);
        stream.Write(bytes);
    }

    public void Write(int number) => Write(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in number)));

    public void Write(long number) => Write(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in number)));

    public void Write(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Write(bytes.Length);
        Write(bytes);
    }

    /// <summary>The pages below an index that are there, each with its number, its presence and its items.</summary>
    public void Write<T>(in PagedArray<T> items, long bound)
        where T : unmanaged
    {
        for (long index = 0; index < bound; index += Page<T>.Size)
        {
            if (items.FindPage((int)index) is { } page)
            {
                Write((int)(index >> Page<T>.Bits));
                Write(MemoryMarshal.AsBytes(page.PresenceWords()));
                Write(MemoryMarshal.AsBytes(page.AsSpan()));
            }
        }

        Write(-1);
    }

    public void Write(in Bitmap ids, int bound)
    {
        Write(ids.Count);
        Write(ids.Words, ((long)bound + 63) / 64);
    }
}
