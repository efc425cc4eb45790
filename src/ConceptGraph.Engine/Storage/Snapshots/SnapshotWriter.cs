using System.Runtime.InteropServices;
using System.Text;
using ConceptGraph.Engine.Storage.Paging;

namespace ConceptGraph.Engine.Storage.Snapshots;

/// <summary>
/// Writes the parts that a snapshot is made of as blocks, each with its length and a checksum over its number and its bytes. Little-endian, as the machines
/// that run this are.
/// </summary>
internal sealed class SnapshotWriter(Stream stream)
{
    /// <summary>The most bytes in a block.</summary>
    public const int BlockLength = 1 << 18;

    private readonly byte[] block = new byte[BlockLength];
    private int length;
    private int number;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            int count = Math.Min(bytes.Length, BlockLength - length);
            bytes[..count].CopyTo(block.AsSpan(length));
            bytes = bytes[count..];
            length += count;
            if (length == BlockLength)
            {
                Flush();
            }
        }
    }

    public void Write(int value) => Write(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in value)));

    public void Write(long value) => Write(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in value)));

    /// <summary>Numbers with their count.</summary>
    public void Write(ReadOnlySpan<int> values)
    {
        Write(values.Length);
        Write(MemoryMarshal.AsBytes(values));
    }

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

    /// <summary>Ends the last block.</summary>
    public void Flush()
    {
        var bytes = block.AsSpan(0, length);
        Span<byte> header = stackalloc byte[sizeof(int) + sizeof(uint)];
        MemoryMarshal.Write(header, in length);
        MemoryMarshal.Write(header[sizeof(int)..], Checksum.Of(number++, bytes));
        stream.Write(header);
        stream.Write(bytes);
        length = 0;
    }
}
