using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Yaml;
using YamlDotNet.Core.Events;

namespace ConceptGraph.Seed.Rules;

internal sealed class PlainYamlRule() : SeedRule("CG0903", "Anchor, alias, tag or merge key", "A file has no anchors, aliases, tags or merge keys, so that a small file cannot stand for a huge one and every value stands where it is read.")
{
    /// <summary>False when the value must not be used.</summary>
    public bool Check(ParsingEvent parsed, SourceSpan span, SeedReport report)
    {
        string? found = parsed switch
        {
            AnchorAlias alias => $"*{alias.Value}",
            NodeEvent { Anchor.IsEmpty: false } node => $"&{node.Anchor}",
            NodeEvent { Tag.IsEmpty: false } node => $"{node.Tag}",
            _ => null,
        };
        return found is null || Refuse(found, span, report);
    }

    /// <inheritdoc cref="Check"/>
    public bool CheckKey(YamlScalar key, SeedReport report) => key is not { IsPlain: true, Text: "<<" } || Refuse("<<", key.Span, report);

    private bool Refuse(string found, SourceSpan span, SeedReport report)
    {
        report.Add(this, span, "YAML shorthand that a seed does not use", found, "the value itself", hint: "Write it out.");
        return false;
    }
}
