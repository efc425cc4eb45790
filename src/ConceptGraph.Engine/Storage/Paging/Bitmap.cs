using System.Numerics;
using System.Runtime.CompilerServices;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Storage.Paging;

/// <summary>A set of ids with its size, as bits in pages: empty regions cost nothing, and a copy of the struct is a snapshot.</summary>
internal struct Bitmap
{
    private const int WordsPerPage = Page<ulong>.Size;
    private const int IdsPerPage = WordsPerPage * 64;

    private PagedArray<ulong> words;

    public int Count { get; private set; }

    /// <summary>The bits, 64 ids an item.</summary>
    public readonly PagedArray<ulong> Words => words;

    /// <summary>Takes over bits that were stored.</summary>
    public static Bitmap Restore(in PagedArray<ulong> words, int count) => new() { words = words, Count = count };

    public readonly bool Contains(int id) => words.FindPage(id >> 6) is { } page && (page[id >> 6] >> id & 1) != 0;

    /// <summary>Adds an id; false when it was there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Add(int id, object writer)
    {
        ref ulong word = ref words.OwnPage(id >> 6, writer)[id >> 6];
        ulong bit = 1UL << id;
        if ((word & bit) != 0)
        {
            return false;
        }

        word |= bit;
        Count++;
        return true;
    }

    /// <summary>How many of the ids are in the set; one that is given twice counts twice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly int CountOf(ReadOnlySpan<int> ids)
    {
        var pages = new PageReader(words);
        int count = 0;
        foreach (int id in ids)
        {
            count += pages.Bit(id);
        }

        return count;
    }

    /// <summary>
    /// Writes those of <paramref name="rows"/> whose id is in the set to <paramref name="kept"/>, which may be what <paramref name="rows"/> is made of; returns
    /// how many. Negative ids are in no set.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly int Filter(ReadOnlySpan<int> ids, RowSelection rows, Span<int> kept)
    {
        var pages = new PageReader(words);
        int count = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            kept[count] = row;
            count += pages.Bit(ids[row]);
        }

        return count;
    }

    /// <summary>Removes an id; false when it was not there.</summary>
    public bool Remove(int id, object writer)
    {
        if (!Contains(id))
        {
            return false;
        }

        words.OwnPage(id >> 6, writer)[id >> 6] &= ~(1UL << id);
        Count--;
        return true;
    }

    /// <summary>Fills <paramref name="buffer"/> with the ids from <paramref name="position"/> on and below <paramref name="bound"/>, ascending; returns how many.</summary>
    public readonly int Scan(int bound, ref int position, Span<int> buffer)
    {
        int count = 0;
        while (position < bound && count < buffer.Length)
        {
            int end = (int)Math.Min(bound, ((long)position / IdsPerPage * IdsPerPage) + IdsPerPage);
            if (words.FindPage(position >> 6) is { } page)
            {
                count = ScanPage(page, end, ref position, buffer, count);
            }
            else
            {
                position = end;
            }
        }

        return count;
    }

    /// <summary>Tests ids in any order; finds the pages of a directory once for as many ids as it has.</summary>
    private ref struct PageReader(in PagedArray<ulong> words)
    {
        private readonly PagedArray<ulong> words = words;
        private ReadOnlySpan<Page<ulong>?> pages = words.PagesAround(0);
        private int directory;

        /// <summary>1 for an id that is in the set, else 0.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int Bit(int id)
        {
            int word = id >> 6;
            if (PagedArray<ulong>.DirectoryOf(word) != directory)
            {
                directory = PagedArray<ulong>.DirectoryOf(word);
                pages = words.PagesAround(word);
            }

            int at = PagedArray<ulong>.PlaceInDirectory(word);
            return (uint)at < (uint)pages.Length && pages[at] is { } page ? (int)(page[word] >> id) & 1 : 0;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int ScanPage(Page<ulong> page, int end, ref int position, Span<int> buffer, int count)
    {
        int id = position;
        while (id < end && count < buffer.Length)
        {
            ulong word = page[id >> 6] >> id;
            int first = id;
            id = Math.Min(end, (id | 63) + 1);
            while (word != 0)
            {
                int found = first + BitOperations.TrailingZeroCount(word);
                if (count == buffer.Length)
                {
                    id = found;
                    break;
                }

                buffer[count++] = found;
                word &= word - 1;
            }
        }

        position = id;
        return count;
    }
}
