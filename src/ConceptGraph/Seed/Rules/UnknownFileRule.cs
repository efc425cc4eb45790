using ConceptGraph.Seed.Diagnostics;

namespace ConceptGraph.Seed.Rules;

internal sealed class UnknownFileRule() : SeedRule("CG0106", "Unknown file", "YAML files are dataset.yaml, ontology.yaml, sources.yaml, articles.yaml and those of topics/ that end in .yaml.")
{
    private static readonly string[] Known = ["articles.yaml", "dataset.yaml", "ontology.yaml", "sources.yaml"];

    public void Report(SeedFile file, SeedFolder folder, SeedReport report)
    {
        string name = file.Path[(folder.Path.Length + 1)..];
        report.Add(this, new SourceSpan(file.Path, 1, 1, 0), "the format has no such file", name, "one of " + string.Join(", ", Known) + ", topics/*.yaml", report.Nearest(name, Known));
    }
}
