using System.Buffers.Text;
using System.Text;

namespace ConceptGraph.Engine.Storage.Csv;

/// <summary>The nodes of one group by the ids that the files give them. Ids are text; those that look like numbers are kept as numbers.</summary>
internal sealed class CsvIds
{
    private readonly Dictionary<long, int> byNumber = [];
    private readonly Dictionary<string, int> byText = new(StringComparer.Ordinal);

    /// <summary>Remembers a node; false when the id is taken.</summary>
    public bool TryAdd(ReadOnlySpan<byte> id, int node) =>
        IsCanonicalNumber(id, out long number) ? byNumber.TryAdd(number, node) : byText.TryAdd(Encoding.UTF8.GetString(id), node);

    /// <summary>The node with an id, or -1.</summary>
    public int Find(ReadOnlySpan<byte> id) => IsCanonicalNumber(id, out long number)
        ? byNumber.GetValueOrDefault(number, -1)
        : byText.GetValueOrDefault(Encoding.UTF8.GetString(id), -1);

    /// <summary>Whether a number would be written as just this text, so that <c>7</c> and <c>07</c> stay different ids.</summary>
    private static bool IsCanonicalNumber(ReadOnlySpan<byte> id, out long number)
    {
        number = 0;
        return id.Length is > 0 and < 19
            && id[0] is >= (byte)'0' and <= (byte)'9'
            && (id[0] != '0' || id.Length == 1)
            && Utf8Parser.TryParse(id, out number, out int length)
            && length == id.Length;
    }
}
