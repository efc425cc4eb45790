using System.Text;

namespace ConceptGraph.Engine.Storage.Csv;

/// <summary>Names of labels or types as a file has them, without a string for each time.</summary>
internal sealed class CsvTokens
{
    private readonly TokenTable table;
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private char[] characters = new char[64];

    public CsvTokens(TokenTable table)
    {
        this.table = table;
        bySpan = known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The number of a name, which is added when it is new.</summary>
    public int Of(ReadOnlySpan<byte> name)
    {
        if (characters.Length < name.Length)
        {
            characters = new char[name.Length];
        }

        var text = characters.AsSpan(0, Encoding.UTF8.GetChars(name, characters));
        if (!bySpan.TryGetValue(text, out int token))
        {
            string added = text.ToString();
            token = table.Add(added);
            known.Add(added, token);
        }

        return token;
    }
}
