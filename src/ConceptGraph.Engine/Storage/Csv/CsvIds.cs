using System.Runtime.CompilerServices;
using System.Text;

namespace ConceptGraph.Engine.Storage.Csv;

/// <summary>
/// The nodes of one group by the ids that the files give them. Ids are text; those that look like numbers are kept as numbers, and those as dense as a
/// counter's in an array.
/// </summary>
internal sealed class CsvIds
{
    private const int Absent = -1;
    private const int FirstDense = 1 << 10;
    private const int LastDense = 1 << 28;

    private readonly Dictionary<long, int> byNumber = [];
    private readonly Dictionary<string, int> byText = new(StringComparer.Ordinal);
    private int[] dense = [];

    /// <summary>Remembers a node; false when the id is taken.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryAdd(ReadOnlySpan<byte> id, int node)
    {
        if (!IsCanonicalNumber(id, out long number))
        {
            return byText.TryAdd(Encoding.UTF8.GetString(id), node);
        }

        if (number >= dense.Length && !TryReach(number))
        {
            return byNumber.TryAdd(number, node);
        }

        if (dense[number] != Absent || byNumber.ContainsKey(number))
        {
            return false;
        }

        dense[number] = node;
        return true;
    }

    /// <summary>The node with an id, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(ReadOnlySpan<byte> id)
    {
        if (!IsCanonicalNumber(id, out long number))
        {
            return byText.GetValueOrDefault(Encoding.UTF8.GetString(id), Absent);
        }

        return number < dense.Length && dense[number] is var node and not Absent ? node : byNumber.GetValueOrDefault(number, Absent);
    }

    /// <summary>Makes the array longer when that gets it to a number.</summary>
    private bool TryReach(long number)
    {
        int longer = Math.Max(FirstDense, dense.Length * 2);
        if (number >= longer || longer > LastDense)
        {
            return false;
        }

        int known = dense.Length;
        Array.Resize(ref dense, longer);
        dense.AsSpan(known).Fill(Absent);
        return true;
    }

    /// <summary>Whether a number would be written as just this text, so that <c>7</c> and <c>07</c> stay different ids.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool IsCanonicalNumber(ReadOnlySpan<byte> id, out long number)
    {
        number = 0;
        if (id.Length is 0 or > 18 || (id[0] == '0' && id.Length > 1))
        {
            return false;
        }

        foreach (byte digit in id)
        {
            uint value = (uint)digit - '0';
            if (value > 9)
            {
                return false;
            }

            number = (number * 10) + value;
        }

        return true;
    }
}
