using System.Runtime.CompilerServices;

namespace ConceptGraph.Engine.Storage.Paging;

/// <summary>
/// A sparse array of which every copy is a snapshot: copying the struct costs nothing, and a writer copies only the pages that it changes, once.
/// Writers are told apart by a token; an array handed to readers must not be changed again with the same token.
/// </summary>
internal struct PagedArray<T>
{
    private const int DirectoryBits = 8;
    private const int DirectorySize = 1 << DirectoryBits;
    private const int DirectoryMask = DirectorySize - 1;

    private Directory?[]? directories;
    private object? rootWriter;

    public readonly bool IsEmpty => directories is null;

    /// <summary>The item, whether it is present or has been removed; the default where nothing was ever put.</summary>
    public readonly T? this[int index] => FindPage(index) is { } page ? page[index] : default;

    public readonly bool Has(int index) => FindPage(index) is { } page && page.Has(index);

    /// <summary>The page that holds an index, or null when nothing was ever put there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Page<T>? FindPage(int index)
    {
        var all = directories;
        int high = DirectoryOf(index);
        if (all is null || (uint)high >= (uint)all.Length || all[high] is not { } directory)
        {
            return null;
        }

        var pages = directory.Pages;
        int low = PlaceInDirectory(index);
        return (uint)low < (uint)pages.Length ? pages[low] : null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Put(int index, T item, object writer) => OwnPage(index, writer).Put(index, item);

    /// <summary>The number of the directory that an index belongs to.</summary>
    public static int DirectoryOf(int index) => index >> (Page<T>.Bits + DirectoryBits);

    /// <summary>The place of an index's page among <see cref="PagesAround"/>.</summary>
    public static int PlaceInDirectory(int index) => (index >> Page<T>.Bits) & DirectoryMask;

    /// <summary>The pages of the directory that an index belongs to; fewer where nothing was put further on.</summary>
    public readonly ReadOnlySpan<Page<T>?> PagesAround(int index)
    {
        int high = DirectoryOf(index);
        return directories is { } all && (uint)high < (uint)all.Length && all[high] is { } directory ? directory.Pages : [];
    }

    public void Remove(int index, object writer)
    {
        if (Has(index))
        {
            OwnPage(index, writer).Remove(index);
        }
    }

    /// <summary>The page that holds an index, ready to be changed by <paramref name="writer"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Page<T> OwnPage(int index, object writer)
    {
        var page = FindPage(index);
        if (page is not null && ReferenceEquals(page.Writer, writer))
        {
            return page;
        }

        page = page is null ? new Page<T>(writer) : page.CopyFor(writer);
        OwnDirectory(index, writer).Pages[PlaceInDirectory(index)] = page;
        return page;
    }

    private Directory OwnDirectory(int index, object writer)
    {
        int high = DirectoryOf(index);
        int low = PlaceInDirectory(index);
        OwnRoot(high + 1, writer);
        if (directories![high] is not { } directory || !ReferenceEquals(directory.Writer, writer))
        {
            directories[high] = directory = new Directory(writer, [.. directories[high]?.Pages ?? []]);
        }

        if (low >= directory.Pages.Length)
        {
            directory.Grow(low + 1);
        }

        return directory;
    }

    private void OwnRoot(int length, object writer)
    {
        if (directories is null || directories.Length < length)
        {
            Array.Resize(ref directories, length);
            rootWriter = writer;
        }
        else if (!ReferenceEquals(rootWriter, writer))
        {
            directories = [.. directories];
            rootWriter = writer;
        }
    }

    private sealed class Directory(object writer, Page<T>?[] pages)
    {
        public object Writer => writer;

        public Page<T>?[] Pages { get; private set; } = pages;

        public void Grow(int length)
        {
            var larger = new Page<T>?[Math.Min(DirectorySize, Math.Max(length, Pages.Length * 2))];
            Pages.CopyTo(larger, 0);
            Pages = larger;
        }
    }
}
