using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Reading;

/// <summary>A record with the mapping that it was read from, so that a rule can point at one of its values.</summary>
internal readonly record struct Placed<T>(T Value, YamlMapping Node)
{
    public SourceSpan At(string key) => Node.At(key);
}
