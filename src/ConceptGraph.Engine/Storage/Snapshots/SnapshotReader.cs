using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using ConceptGraph.Engine.Storage.Paging;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Storage.Snapshots;

/// <summary>Reads what <see cref="SnapshotWriter"/> wrote; every block is checked before anything of it is used.</summary>
/// <param name="stream">The file behind its header.</param>
/// <param name="path">What errors call it.</param>
/// <param name="writer">The owner of the pages that are made.</param>
internal sealed class SnapshotReader(Stream stream, string path, object writer)
{
    private readonly byte[] block = new byte[SnapshotWriter.BlockLength];
    private byte[] text = new byte[256];
    private int position;
    private int length;
    private int number;

    /// <summary>Fills a span with the bytes that come next.</summary>
    /// <exception cref="CypherException">The file is damaged.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(Span<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (position == length)
            {
                ReadBlock();
            }

            int count = Math.Min(bytes.Length, length - position);
            block.AsSpan(position, count).CopyTo(bytes);
            bytes = bytes[count..];
            position += count;
        }
    }

    public int Integer()
    {
        int value = 0;
        Read(MemoryMarshal.AsBytes(new Span<int>(ref value)));
        return value;
    }

    public long Long()
    {
        long value = 0;
        Read(MemoryMarshal.AsBytes(new Span<long>(ref value)));
        return value;
    }

    /// <summary>Numbers behind their count.</summary>
    public int[] Integers()
    {
        var values = GC.AllocateUninitializedArray<int>(Integer());
        Read(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public string Text()
    {
        int count = Integer();
        if (count > text.Length)
        {
            text = new byte[count];
        }

        Read(text.AsSpan(0, count));
        return Encoding.UTF8.GetString(text, 0, count);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public PagedArray<T> Pages<T>()
        where T : unmanaged
    {
        var items = default(PagedArray<T>);
        while (Integer() is var index and >= 0)
        {
            var page = items.OwnPage(index << Page<T>.Bits, writer);
            Read(MemoryMarshal.AsBytes(page.PresenceWords()));
            Read(MemoryMarshal.AsBytes(page.AsSpan()));
        }

        return items;
    }

    public Bitmap Ids()
    {
        int count = Integer();
        return Bitmap.Restore(Pages<ulong>(), count);
    }

    private void ReadBlock()
    {
        Span<byte> header = stackalloc byte[sizeof(int) + sizeof(uint)];
        Fill(header);
        length = MemoryMarshal.Read<int>(header);
        if (length is <= 0 or > SnapshotWriter.BlockLength)
        {
            throw SnapshotErrors.Damaged(path);
        }

        Fill(block.AsSpan(0, length));
        position = 0;
        if (Checksum.Of(number++, block.AsSpan(0, length)) != MemoryMarshal.Read<uint>(header[sizeof(int)..]))
        {
            throw SnapshotErrors.Damaged(path);
        }
    }

    private void Fill(Span<byte> bytes)
    {
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
        {
            throw SnapshotErrors.Damaged(path);
        }
    }
}
