using System.Text;

namespace ConceptGraph.Engine.Storage.Csv;

/// <summary>Names of labels or types as a file has them, without a string for each time.</summary>
internal sealed class CsvTokens(TokenTable table)
{
    private readonly Dictionary<byte[], int>.AlternateLookup<ReadOnlySpan<byte>> known =
        new Dictionary<byte[], int>(new Utf8Comparer()).GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>The number of a name, which is added when it is new.</summary>
    public int Of(ReadOnlySpan<byte> name)
    {
        if (!known.TryGetValue(name, out int token))
        {
            token = table.Add(Encoding.UTF8.GetString(name));
            known[name] = token;
        }

        return token;
    }

    private sealed class Utf8Comparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            int hash = alternate.Length;
            foreach (byte unit in alternate)
            {
                hash = (hash * 31) + unit;
            }

            return hash;
        }
    }
}
