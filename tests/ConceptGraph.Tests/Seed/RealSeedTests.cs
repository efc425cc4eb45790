using System.Text;
using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;

namespace ConceptGraph.Tests.Seed;

/// <summary>The project's own seed, where the repository has it.</summary>
public sealed class RealSeedTests
{
    private static readonly string? Path = SeedFolder.Find(AppContext.BaseDirectory);

    [Fact]
    public void It_is_valid()
    {
        if (Path is not null)
        {
            SeedLoad load = SeedReader.Read([Path]);

            Assert.True(load.Diagnostics.Count == 0, DiagnosticText.Render(load));
        }
    }

    [Fact]
    public void Formatting_it_changes_no_meaning_and_twice_no_more()
    {
        if (Path is null)
        {
            return;
        }

        SeedGraph before = SeedReader.Read([Path]).GraphOrThrow();
        SeedFormatter formatter = new(before.Ontology);
        SeedFolder once = Formatted(SeedFolder.Open(Path), formatter);
        SeedGraph after = SeedReader.Read([once]).GraphOrThrow();

        Assert.Equal(before.Entities.Select(Words), after.Entities.Select(Words));
        Assert.Equal(before.Relations.Select(Words), after.Relations.Select(Words));
        Assert.All(once.Files.Zip(Formatted(once, formatter).Files), pair => Assert.Equal(Text(pair.First), Text(pair.Second)));
    }

    [Fact]
    public void It_stands_in_canonical_form()
    {
        if (Path is null)
        {
            return;
        }

        SeedFolder folder = SeedFolder.Open(Path);
        SeedFormatter formatter = new(SeedReader.Read([Path]).Ontology);

        Assert.All(folder.Files.Where(file => file.Role != SeedFileRole.Unknown), file => Assert.Equal(formatter.Format(file), Text(file)));
    }

    private static SeedFolder Formatted(SeedFolder folder, SeedFormatter formatter) =>
        SeedFolder.Of("formatted", folder.Files.Select(file =>
        {
            byte[] text = Encoding.UTF8.GetBytes(formatter.Format(file));
            return (file.Path[(folder.Path.Length + 1)..], (Func<Stream>)(() => new MemoryStream(text)));
        }));

    private static string Text(SeedFile file) => Encoding.UTF8.GetString(file.Read(SeedLimits.Default.MaxFileBytes));

    private static string Words(SeedEntity entity) =>
        string.Join('|', [entity.Id, entity.Kind, entity.Subtype, entity.Name, entity.NameId, entity.Definition, entity.DefinitionId, .. entity.Aliases, .. entity.Sources, .. entity.Properties.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}")]);

    private static string Words(SeedRelation relation) =>
        string.Join('|', [relation.Id, relation.Text, relation.TextId, relation.Qualifier, relation.Stance.Term(), relation.Basis.Term(), relation.Confidence.Term(), .. relation.Evidence.Select(evidence => $"{evidence.Source} {evidence.Locator}"), .. relation.Disputes.Select(dispute => dispute.Why)]);
}
