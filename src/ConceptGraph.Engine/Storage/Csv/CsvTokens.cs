using System.Runtime.CompilerServices;
using System.Text;

namespace ConceptGraph.Engine.Storage.Csv;

/// <summary>Names of labels or types as a file has them, without a string for each time: a hash table with open addressing.</summary>
internal sealed class CsvTokens(TokenTable table)
{
    private Entry[] entries = new Entry[64];
    private int count;

    /// <summary>The number of a name, which is added when it is new.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Of(ReadOnlySpan<byte> name)
    {
        int at = PlaceOf(entries, name);
        return entries[at].Name is not null ? entries[at].Token : Add(name);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int PlaceOf(Entry[] entries, ReadOnlySpan<byte> name)
    {
        uint hash = (uint)name.Length;
        foreach (byte unit in name)
        {
            hash = (hash * 31) + unit;
        }

        int at = (int)(hash & (uint)(entries.Length - 1));
        while (entries[at].Name is { } other && !name.SequenceEqual(other))
        {
            at = (at + 1) & (entries.Length - 1);
        }

        return at;
    }

    private int Add(ReadOnlySpan<byte> name)
    {
        if (++count * 2 > entries.Length)
        {
            var larger = new Entry[entries.Length * 2];
            foreach (var entry in entries.Where(entry => entry.Name is not null))
            {
                larger[PlaceOf(larger, entry.Name)] = entry;
            }

            entries = larger;
        }

        int token = table.Add(Encoding.UTF8.GetString(name));
        entries[PlaceOf(entries, name)] = new Entry(name.ToArray(), token);
        return token;
    }

    private readonly record struct Entry(byte[]? Name, int Token);
}
