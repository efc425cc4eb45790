using System.Text;
using ConceptGraph.Seed;

namespace ConceptGraph.Tests.Seed;

/// <summary>Rules about the other files, and about files as such.</summary>
public sealed class FileRuleTests
{
    [Theory]
    [InlineData("CG0205", "properties: [attackId]", "properties: [»attackIt]", "attackId")]
    [InlineData("CG0205", "requiredFor: [Example]", "requiredFor: [»Exampel]", "Example")]
    [InlineData("CG0205", "{id: PRACTISES, from: [Actor], to: [Concept]}", "{id: »PRACTISES, from: [Actor]}")]
    [InlineData("CG0206", "  - {id: end, type", "  - {id: »start, type: date, definition: D.}\n  - {id: end, type")]
    [InlineData("CG0207", "{id: attributedBy}", "{id: attributedBy}, {id: »stance}")]
    [InlineData("CG0108", "{id: attributedBy}", "{id: attributedBy}, {id: »\"x}) DELETE\"}")]
    public void A_broken_ontology_is_reported_where_it_is_broken(string code, string whole, string broken, string? nearest = null)
    {
        (string text, int line, int column) = SampleSeed.Marked(SampleSeed.Ontology.Replace(whole, broken, StringComparison.Ordinal));

        SeedDiagnostic diagnostic = Assert.Single(SampleSeed.Read(("ontology.yaml", text)).Diagnostics);

        Assert.Equal((code, $"seed/ontology.yaml:{line}:{column}", nearest), (diagnostic.Code, diagnostic.Span.ToString(), diagnostic.Nearest));
    }

    [Fact]
    public void A_folder_needs_its_dataset_and_the_first_one_an_ontology()
    {
        SeedLoad load = SeedReader.Read([SampleSeed.FolderOf("seed", [])]);

        Assert.Equal(["seed/dataset.yaml:1:1: CG0105: the file is missing", "seed/ontology.yaml:1:1: CG0105: the file is missing"], load.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [InlineData("source.yaml", "sources.yaml")]
    [InlineData("topics/mine.yml", null)]
    public void A_file_that_nobody_would_read_is_reported(string name, string? nearest)
    {
        SeedDiagnostic diagnostic = Assert.Single(SampleSeed.Read((name, "a: 1\n")).Diagnostics);

        Assert.Equal(("CG0106", nearest), (diagnostic.Code, diagnostic.Nearest));
    }

    [Fact]
    public void A_byte_that_is_no_utf8_is_reported_where_it_stands()
    {
        byte[] bytes = [.. "topic: {id: a}\nentities: é"u8, 0xFF, .. "x\n"u8];

        SeedDiagnostic diagnostic = Assert.Single(ReadBytes(bytes).Diagnostics);

        Assert.Equal(("CG0904", "seed/topics/x.yaml:2:12", "FF"), (diagnostic.Code, diagnostic.Span.ToString(), diagnostic.Found));
    }

    [Fact]
    public void A_byte_order_mark_is_refused() =>
        Assert.Equal("CG0904", Assert.Single(ReadBytes([.. Encoding.UTF8.Preamble, .. "topic: {id: x, name: X, nameId: X}\n"u8]).Diagnostics).Code);

    [Fact]
    public void A_mutilated_file_is_reported_or_valid_and_never_throws()
    {
        const string Marks = "[]{}:,&*!|>'\"%@`#-?\n\t \u00A0\u2028\\<";
        string topic = SampleSeed.Topic.ReplaceLineEndings("\n");
        var random = new Random(20_211_203);
        for (int run = 0; run < 300; run++)
        {
            var text = new StringBuilder(topic);
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                int at = random.Next(text.Length);
                _ = random.Next(3) switch
                {
                    0 => text.Remove(at, Math.Min(random.Next(1, 12), text.Length - at)),
                    1 => text.Insert(at, Marks[random.Next(Marks.Length)]),
                    _ => text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 30), text.Length - at))),
                };
            }

            SeedLoad load = SampleSeed.Read(("topics/things.yaml", text.ToString()));

            Assert.Equal(load.IsValid, load.Diagnostics.All(diagnostic => diagnostic.Severity != SeedSeverity.Error));
        }
    }

    [Fact]
    public void A_file_is_not_read_beyond_the_limit()
    {
        SeedLoad load = SeedReader.Read([SampleSeed.Folder(("topics/x.yaml", new string(' ', 20_000)))], new SeedLimits { MaxFileBytes = 10_000 });

        Assert.Equal("CG0901", Assert.Single(load.Diagnostics).Code);
    }

    [Theory]
    [InlineData("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n")]
    [InlineData("a: &a [*a]\n")]
    public void Aliases_are_refused_and_never_expanded(string bomb) =>
        Assert.All(SampleSeed.Read(("topics/x.yaml", bomb)).Diagnostics, diagnostic => Assert.Equal("CG0903", diagnostic.Code));

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void A_hundred_thousand_brackets_are_one_mistake(char bracket) =>
        Assert.Equal("CG0902", Assert.Single(SampleSeed.Read(("topics/x.yaml", "entities: " + new string(bracket, 100_000))).Diagnostics).Code);

    [Fact]
    public void Beyond_the_limit_mistakes_are_counted()
    {
        string text = "topic: {id: mine, name: Mine, nameId: Saya}\n" + string.Concat(Enumerable.Range(0, 30).Select(number => $"key{number}: 1\n"));

        SeedLoad load = SeedReader.Read([SampleSeed.Folder(("topics/x.yaml", text))], new SeedLimits { MaxDiagnostics = 10 });

        Assert.Equal((11, "20 more mistakes are not shown"), (load.Diagnostics.Count, load.Diagnostics[^1].Message));
    }

    private static SeedLoad ReadBytes(byte[] bytes)
    {
        SeedFolder sample = SampleSeed.Folder();
        return SeedReader.Read([SeedFolder.Of("seed", [
            .. sample.Files.Select(file => (file.Path["seed/".Length..], (Func<Stream>)(() => new MemoryStream(file.Read(int.MaxValue - 1))))),
            ("topics/x.yaml", () => new MemoryStream(bytes))])]);
    }
}
