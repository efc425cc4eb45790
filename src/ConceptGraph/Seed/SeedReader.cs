using ConceptGraph.Ontology;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Rules;
using ConceptGraph.Seed.Shapes;

namespace ConceptGraph.Seed;

/// <summary>Reads and validates a seed: files, trees, ontology, records, rules, graph. Thread-safe.</summary>
public static class SeedReader
{
    /// <summary>
    /// Lays the folders one over the other and checks them as one seed. All mistakes are found in one run; with an error in it nothing is loaded.
    /// </summary>
    /// <exception cref="SeedException">A folder is missing or a file cannot be opened.</exception>
    public static SeedLoad Read(IReadOnlyList<string> folders, SeedLimits? limits = null) =>
        Read([.. folders.Select(SeedFolder.Open)], limits);

    /// <inheritdoc cref="Read(IReadOnlyList{string}, SeedLimits?)"/>
    public static SeedLoad Read(IReadOnlyList<SeedFolder> folders, SeedLimits? limits = null)
    {
        limits ??= SeedLimits.Default;
        UnreadFiles unread = new();
        SeedReport report = new(limits, unread);
        DocumentReader files = new(limits, unread, report);
        for (int index = 0; index < folders.Count; index++)
        {
            files.Read(folders[index], index);
        }

        GraphOntology ontology = OntologyBinder.Bind(files.Documents);
        SeedDraft draft = SeedDraft.Bind(files.Documents, ontology);
        Check(draft, report);

        SeedGraph? graph = report.HasErrors ? null : SeedGraph.Of(draft);
        string[] order = [.. folders.SelectMany(folder => folder.Files).Select(file => file.Path)];
        return new SeedLoad(graph, ontology, report.InOrder(order), files.Texts);
    }

    private static void Check(SeedDraft draft, SeedReport report)
    {
        SeedShapes shapes = new(draft.Ontology);
        ShapeWalker walker = new(SeedRules.Shapes, draft, report);
        foreach (SeedDocument document in draft.Documents)
        {
            if (shapes.Of(document.Role) is { } shape)
            {
                walker.Walk(document.Root, shape);
            }
        }

        foreach (GraphRule rule in SeedRules.Graphs)
        {
            rule.Check(draft, report);
        }
    }
}
