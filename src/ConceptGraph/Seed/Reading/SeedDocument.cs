using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Reading;

/// <summary>A file that could be read.</summary>
/// <param name="Folder">Index of its folder, from 0.</param>
/// <param name="Path">As its folder was named.</param>
/// <param name="Role">What it holds.</param>
/// <param name="Root">Its value.</param>
internal sealed record SeedDocument(int Folder, string Path, SeedFileRole Role, YamlNode Root)
{
    /// <summary>The mappings of the list under the key, without what is no mapping.</summary>
    public IEnumerable<YamlMapping> Items(string key) => (Root as YamlMapping)?.Mappings(key) ?? [];
}
