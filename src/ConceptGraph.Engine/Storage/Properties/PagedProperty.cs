using System.Runtime.CompilerServices;
using ConceptGraph.Engine.Storage.Paging;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Storage.Properties;

/// <summary>A property column over pages of one type of item.</summary>
internal abstract class PagedProperty<T>(object writer) : PropertyColumn(writer)
{
    private const int NoPage = int.MinValue;

    private PagedArray<T> items;
    private int count;

    public sealed override int Count => count;

    /// <summary>The items with their presence.</summary>
    public PagedArray<T> Items => items;

    /// <summary>Takes over items that were stored, of which <paramref name="presentCount"/> are present.</summary>
    public void Restore(in PagedArray<T> stored, int presentCount)
    {
        items = stored;
        count = presentCount;
    }

    public sealed override bool Has(int id) => items.Has(id);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public sealed override Value Get(int id) => items.FindPage(id) is { } page && page.Has(id) ? ToValue(page[id]) : default;

    public sealed override ulong PresenceWord(int start) => items.FindPage(start)?.PresenceWord(start) ?? 0;

    public sealed override void Remove(int id)
    {
        if (items.Has(id))
        {
            items.Remove(id, Writer);
            count--;
        }
    }

    protected abstract Value ToValue(T item);

    protected void Put(int id, T item)
    {
        var page = items.OwnPage(id, Writer);
        if (!page.Has(id))
        {
            count++;
        }

        page.Put(id, item);
    }

    /// <summary>Copies the items of <paramref name="ids"/> at the rows that count, and notes in <paramref name="nulls"/> where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected void Gather(ReadOnlySpan<int> ids, RowSelection rows, Span<T> target, Span<bool> nulls)
    {
        Page<T>? page = null;
        int pageNumber = NoPage;
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            int id = ids[row];
            if (id >> Page<T>.Bits != pageNumber)
            {
                pageNumber = id >> Page<T>.Bits;
                page = items.FindPage(id);
            }

            if (page is null)
            {
                nulls[row] = true;
                continue;
            }

            target[row] = page[id];
            nulls[row] = !page.Has(id);
        }
    }

    /// <summary>As <see cref="Gather"/>, with an item that stands for null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected void GatherOr(T absent, ReadOnlySpan<int> ids, RowSelection rows, Span<T> target)
    {
        Page<T>? page = null;
        int pageNumber = NoPage;
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            int id = ids[row];
            if (id >> Page<T>.Bits != pageNumber)
            {
                pageNumber = id >> Page<T>.Bits;
                page = items.FindPage(id);
            }

            target[row] = page is not null && page.Has(id) ? page[id] : absent;
        }
    }
}
