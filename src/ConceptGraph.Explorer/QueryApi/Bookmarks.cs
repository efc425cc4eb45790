using System.Buffers.Binary;

namespace ConceptGraph.Explorer.QueryApi;

/// <summary>
/// Names for states of the graph, as Neo4j writes them. There is one server and it always answers from the newest state, so a bookmark never has to be waited for:
/// it is only checked to be one. Thread-safe.
/// </summary>
internal sealed class Bookmarks
{
    private const string Prefix = "FB:";
    private long commits;

    /// <summary>The bookmark of the state after the last commit.</summary>
    public string Current
    {
        get
        {
            Span<byte> bytes = stackalloc byte[sizeof(long)];
            BinaryPrimitives.WriteInt64BigEndian(bytes, Interlocked.Read(ref commits));
            return Prefix + Convert.ToBase64String(bytes);
        }
    }

    public void Advance() => Interlocked.Increment(ref commits);

    /// <exception cref="QueryApiException">One of them is no bookmark.</exception>
    public static void Check(IReadOnlyList<string> bookmarks)
    {
        if (bookmarks.Any(bookmark => !IsBookmark(bookmark)))
        {
            throw QueryApiErrors.InvalidBookmark();
        }
    }

    private static bool IsBookmark(string text) =>
        text.StartsWith(Prefix, StringComparison.Ordinal) && Convert.TryFromBase64String(text[Prefix.Length..], new byte[text.Length], out _);
}
