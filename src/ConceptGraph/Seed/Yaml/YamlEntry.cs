namespace ConceptGraph.Seed.Yaml;

internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
