namespace ConceptGraph.Seed.Yaml;

internal sealed class YamlMapping(SourceSpan span, IReadOnlyList<YamlEntry> entries) : YamlNode(span)
{
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    public override string Shape => "a mapping";

    /// <summary>The value of the first entry with the key; null when there is none. Mappings of a seed are small, so this searches.</summary>
    public YamlNode? Find(string key)
    {
        foreach (YamlEntry entry in Entries)
        {
            if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal))
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>Where the key's value stands, or the mapping itself when it has no such key.</summary>
    public SourceSpan At(string key) => Find(key)?.Span ?? Span;
}
