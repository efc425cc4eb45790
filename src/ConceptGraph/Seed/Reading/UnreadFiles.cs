using System.Buffers;
using System.Text;

namespace ConceptGraph.Seed.Reading;

/// <summary>
/// The words of files that could not be read. What another file refers to may be defined there, so a reference to one of these words is given the benefit of
/// the doubt, and every other mistake of the seed is found in the same run.
/// </summary>
internal sealed class UnreadFiles
{
    /// <summary>The words of a larger file are not looked at: any word may be one of them.</summary>
    private const int MaxBytes = 16 * 1024 * 1024;

    private static readonly SearchValues<char> InWords = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private bool mayHoldAnything;

    /// <summary>Ids are ASCII, so it does not matter how the other bytes are decoded.</summary>
    public void Add(byte[] bytes)
    {
        if (bytes.Length > MaxBytes)
        {
            mayHoldAnything = true;
            return;
        }

        ReadOnlySpan<char> rest = Encoding.Latin1.GetString(bytes);
        while (rest.IndexOfAny(InWords) is var start and >= 0)
        {
            rest = rest[start..];
            int length = rest.IndexOfAnyExcept(InWords) is var end and >= 0 ? end : rest.Length;
            words.Add(rest[..length].ToString());
            rest = rest[length..];
        }
    }

    public bool MayHold(string word) => mayHoldAnything || words.Contains(word);
}
