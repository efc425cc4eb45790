using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ConceptGraph.Seed.Store;

/// <summary>SHA-256 over nodes and relationships in their fixed order: equal digests mean equal content.</summary>
internal static class StoreDigest
{
    public static string Of(IEnumerable<StoreNode> nodes, IEnumerable<StoreRelationship> relationships)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var node in nodes)
        {
            Append(hash, $"N\t{node.Key}\t{string.Join(':', node.Labels)}", node.Properties);
        }

        foreach (var relationship in relationships)
        {
            Append(hash, $"R\t{relationship.Type}\t{relationship.Id}\t{relationship.Start}\t{relationship.End}", relationship.Properties);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string head, IReadOnlyDictionary<string, object> properties)
    {
        var line = new StringBuilder(head);
        foreach (var (name, value) in properties.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            line.Append('\t').Append(name).Append('=').Append(value switch
            {
                string text => Quote(text),
                IEnumerable<string> texts => string.Join(',', texts.Select(Quote)),
                _ => string.Create(CultureInfo.InvariantCulture, $"{value.GetType().Name} {value}"),
            });
        }

        hash.AppendData(Encoding.UTF8.GetBytes(line.Append('\n').ToString()));
    }

    private static string Quote(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
}
