namespace ConceptGraph.Seed.Yaml;

/// <summary>A YAML value that knows its place.</summary>
internal abstract class YamlNode(SourceSpan span)
{
    public SourceSpan Span { get; } = span;

    /// <summary>What a message calls such a value.</summary>
    public abstract string Shape { get; }
}
