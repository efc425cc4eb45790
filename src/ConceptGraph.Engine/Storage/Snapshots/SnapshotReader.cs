using System.Runtime.InteropServices;
using System.Text;
using ConceptGraph.Engine.Storage.Paging;

namespace ConceptGraph.Engine.Storage.Snapshots;

/// <summary>Reads what <see cref="SnapshotWriter"/> wrote, from memory whose checksum was found right.</summary>
internal sealed class SnapshotReader(ReadOnlyMemory<byte> content, object writer)
{
    private int position;

    public ReadOnlySpan<byte> Bytes(int count)
    {
        var bytes = content.Span.Slice(position, count);
        position += count;
        return bytes;
    }

    public int Integer() => MemoryMarshal.Read<int>(Bytes(sizeof(int)));

    public long Long() => MemoryMarshal.Read<long>(Bytes(sizeof(long)));

    public string Text() => Encoding.UTF8.GetString(Bytes(Integer()));

    public PagedArray<T> Pages<T>()
        where T : unmanaged
    {
        var items = default(PagedArray<T>);
        while (Integer() is var number and >= 0)
        {
            var page = items.OwnPage(number << Page<T>.Bits, writer);
            var presence = MemoryMarshal.AsBytes(page.PresenceWords());
            Bytes(presence.Length).CopyTo(presence);
            var bytes = MemoryMarshal.AsBytes(page.AsSpan());
            Bytes(bytes.Length).CopyTo(bytes);
        }

        return items;
    }

    public Bitmap Ids()
    {
        int count = Integer();
        return Bitmap.Restore(Pages<ulong>(), count);
    }
}
