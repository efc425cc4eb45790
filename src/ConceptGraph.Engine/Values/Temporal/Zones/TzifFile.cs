using System.Buffers.Binary;
using System.Text;

namespace ConceptGraph.Engine.Values.Temporal.Zones;

/// <summary>Reads a time zone file of version 2 or later (RFC 9636): its 64-bit changes and the rule that follows them.</summary>
internal static class TzifFile
{
    private const int HeaderLength = 44;
    private const int TypeLength = 6;

    /// <summary>The zone in these bytes; null when they are not such a file.</summary>
    public static RegionZone? TryRead(string name, ReadOnlySpan<byte> file)
    {
        if (!TryReadHeader(file, out var old) || file[4] < (byte)'2')
        {
            return null;
        }

        int second = HeaderLength + old.BodyLength(sizeof(int));
        if (second >= file.Length || !TryReadHeader(file[second..], out var counts))
        {
            return null;
        }

        var body = file[(second + HeaderLength)..];
        return counts.Types == 0 || body.Length < counts.BodyLength(sizeof(long)) ? null : ReadBody(name, body, counts);
    }

    private static RegionZone ReadBody(string name, ReadOnlySpan<byte> body, Counts counts)
    {
        var indices = body.Slice(counts.Changes * sizeof(long), counts.Changes);
        var types = body[(counts.Changes * (sizeof(long) + 1))..];
        long[] instants = new long[counts.Changes];
        int[] offsets = new int[counts.Changes];
        for (int i = 0; i < instants.Length; i++)
        {
            instants[i] = BinaryPrimitives.ReadInt64BigEndian(body[(i * sizeof(long))..]);
            offsets[i] = OffsetOf(types, indices[i]);
        }

        string footer = Encoding.ASCII.GetString(body[counts.BodyLength(sizeof(long))..]).Trim('\n');
        return new RegionZone(name, OffsetOf(types, 0), instants, offsets, PosixRule.TryParse(footer));
    }

    private static int OffsetOf(ReadOnlySpan<byte> types, int index) =>
        BinaryPrimitives.ReadInt32BigEndian(types[(index * TypeLength)..]);

    private static bool TryReadHeader(ReadOnlySpan<byte> file, out Counts counts)
    {
        counts = default;
        if (file.Length < HeaderLength || !file.StartsWith("TZif"u8))
        {
            return false;
        }

        counts = new Counts(
            UtcMarks: ReadCount(file, 0),
            StandardMarks: ReadCount(file, 1),
            LeapSeconds: ReadCount(file, 2),
            Changes: ReadCount(file, 3),
            Types: ReadCount(file, 4),
            NameLength: ReadCount(file, 5));
        return true;
    }

    private static int ReadCount(ReadOnlySpan<byte> header, int index) =>
        BinaryPrimitives.ReadInt32BigEndian(header[(20 + (index * sizeof(int)))..]);

    private readonly record struct Counts(int UtcMarks, int StandardMarks, int LeapSeconds, int Changes, int Types, int NameLength)
    {
        public int BodyLength(int timeSize) =>
            (Changes * (timeSize + 1)) + (Types * TypeLength) + NameLength + (LeapSeconds * (timeSize + sizeof(int))) + StandardMarks + UtcMarks;
    }
}
