using System.Text;
using ConceptGraph.Ontology;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Formatting;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed;

/// <summary>
/// Rewrites a seed file in the one canonical form of the format: order of keys, order of entities and relations, quotes, lines.
/// Formatting twice changes nothing more. Comments are kept and stand before what they were beside. Thread-safe.
/// </summary>
public sealed class SeedFormatter
{
    private readonly SeedShapes shapes;

    /// <summary>The ontology decides the order of an entity's and a relation's own properties.</summary>
    public SeedFormatter(GraphOntology ontology) => shapes = new SeedShapes(ontology);

    /// <summary>The canonical text of the file; what the rules say against its content does not matter here.</summary>
    /// <exception cref="SeedException">The file is not readable as YAML, has a role that the format does not know, or is no mapping.</exception>
    public string Format(SeedFile file)
    {
        SeedReport report = new(SeedLimits.Default);
        byte[] bytes = file.Read(SeedLimits.Default.MaxFileBytes);
        if (SeedRules.FileSize.Check(file, bytes, SeedLimits.Default, report)
            && SeedRules.Encoding.Check(file, bytes, report)
            && shapes.Of(file.Role) is { } shape)
        {
            SourceText text = new(Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n"));
            if (YamlTreeReader.Read(file.Path, text.Text, SeedLimits.Default, report) is YamlMapping root)
            {
                return new SeedWriter(new SourceComments(text, root)).Write(root, shape);
            }
        }

        throw report.HasErrors ? SeedException.Invalid(report.InOrder([file.Path])) : SeedException.NotASeedFile(file.Path);
    }
}
