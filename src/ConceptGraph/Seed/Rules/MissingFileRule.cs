using ConceptGraph.Seed.Diagnostics;

namespace ConceptGraph.Seed.Rules;

internal sealed class MissingFileRule() : SeedRule("CG0105", "Missing file", "Every folder has a dataset.yaml, the first one an ontology.yaml too.")
{
    public void Check(SeedFolder folder, bool isFirst, SeedReport report)
    {
        Require(folder, SeedFileRole.Dataset, "dataset.yaml", report);
        if (isFirst)
        {
            Require(folder, SeedFileRole.Ontology, "ontology.yaml", report);
        }
    }

    private void Require(SeedFolder folder, SeedFileRole role, string name, SeedReport report)
    {
        if (!folder.Files.Any(file => file.Role == role))
        {
            report.Add(this, new SourceSpan($"{folder.Path}/{name}", 1, 1, 0), "the file is missing", expected: name);
        }
    }
}
