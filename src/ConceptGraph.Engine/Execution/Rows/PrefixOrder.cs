using ConceptGraph.Engine.Functions;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>Sorts numbers and what belongs to them, in pieces that are short enough for the statement's time limit.</summary>
internal static class PrefixOrder
{
    private const int MostAtOnce = 1 << 17;
    private const int Samples = 127;

    /// <summary>Sorts a range of <paramref name="prefixes"/>, ascending, and moves <paramref name="rows"/> with it. Equal ones come in any order.</summary>
    public static void Sort(ulong[] prefixes, int[] rows, int first, int end, WorkLimits limits)
    {
        while (end - first > MostAtOnce)
        {
            int middle = Divide(prefixes, rows, first, end, limits);
            var (smaller, larger) = middle - first < end - middle ? ((first, middle), (middle, end)) : ((middle, end), (first, middle));
            Sort(prefixes, rows, smaller.Item1, smaller.Item2, limits);
            (first, end) = larger;
        }

        limits.Spend(end - first);
        Array.Sort(prefixes, rows, first, end - first);
    }

    /// <summary>Brings the small prefixes before the large ones; gives where the large ones begin.</summary>
    private static int Divide(ulong[] prefixes, int[] rows, int first, int end, WorkLimits limits)
    {
        ulong pivot = Pivot(prefixes.AsSpan(first, end - first));
        int left = first;
        int right = end - 1;
        while (true)
        {
            while (prefixes[left] < pivot)
            {
                left++;
            }

            while (prefixes[right] > pivot)
            {
                right--;
            }

            if (left >= right)
            {
                return right + 1;
            }

            limits.Spend(1);
            (prefixes[left], prefixes[right]) = (prefixes[right], prefixes[left]);
            (rows[left], rows[right]) = (rows[right], rows[left]);
            left++;
            right--;
        }
    }

    /// <summary>About the median: the middle one of samples, of which as many are not below it, so that both parts get some.</summary>
    private static ulong Pivot(ReadOnlySpan<ulong> prefixes)
    {
        Span<ulong> samples = stackalloc ulong[Samples];
        for (int i = 0; i < Samples; i++)
        {
            samples[i] = prefixes[(int)((long)prefixes.Length * i / Samples)];
        }

        samples.Sort();
        return samples[Samples / 2];
    }
}
