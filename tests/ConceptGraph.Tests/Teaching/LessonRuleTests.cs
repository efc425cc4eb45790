using System.Text;
using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Teaching;
using ConceptGraph.Teaching.Style;
using ConceptGraph.Tests.Queries;

namespace ConceptGraph.Tests.Teaching;

/// <summary>Mistakes in lessons, each found with its code and place.</summary>
[Collection(GraphGroup.Name)]
public sealed class LessonRuleTests(GraphFixture fixture)
{
    private const string Query = "MATCH p = (:Example {id: 'israel-loves-iran'})-[:USES|CONDUCTED_BY]->(:Entity) RETURN p";

    [Theory]
    [InlineData("[ask]\nen:: why\nid:: mengapa", "[ask]\nen:: why", "CG0701", 29)]
    [InlineData("== First | Pertama", "== First", "CG0701", 14)]
    [InlineData("[see]\nen:: look\nid:: lihat\n", "", "CG0702", 14)]
    [InlineData("id:: kata", "id:: lihat xref:no-such-lesson[]", "CG0704", 12)]
    [InlineData(":level: beginner", ":level: begginer", "CG0707", 3)]
    [InlineData(":minutes: 10", ":minutes: soon", "CG0707", 4)]
    [InlineData("[answer]", "[anwser]", "CG0700", 33)]
    [InlineData("en:: say it", "en: say it", "CG0700", 17)]
    public void A_mistake_is_found_where_it_stands(string right, string wrong, string code, int line)
    {
        string text = Sample(Query);
        int start = text.IndexOf(right, StringComparison.Ordinal);

        var diagnostic = Assert.Single(Read(text.Remove(start, right.Length).Insert(start, wrong)).Diagnostics, found => found.Code == code);

        Assert.Equal($"lessons/01-sample.adoc:{line}", $"{diagnostic.Span.File}:{diagnostic.Span.Line}");
    }

    [Fact]
    public void All_mistakes_are_found_in_one_run() =>
        Assert.Equal(["CG0707", "CG0701", "CG0702"], Read(Sample(Query)
            .Replace(":level: beginner", ":level: none", StringComparison.Ordinal)
            .Replace("id:: tujuan\n", "", StringComparison.Ordinal)
            .Replace("[say]\nen:: say it\nid:: katakan\n", "", StringComparison.Ordinal)).Diagnostics.Select(found => found.Code).Distinct());

    [Fact]
    public void A_right_lesson_has_no_mistake() => Assert.Empty(Read(Sample(Query)).Diagnostics);

    [Fact]
    public void Two_lessons_may_not_share_a_number()
    {
        byte[] content = Encoding.UTF8.GetBytes(Sample(Query));

        Assert.Equal(["CG0705"], LessonReader.Read([("lessons/01-one.adoc", content), ("lessons/01-two.adoc", content)]).Diagnostics.Select(found => found.Code));
    }

    [Theory]
    [InlineData("MATCH p = (:Example RETURN p", "CG0710")]
    [InlineData("CREATE (n:Intruder) RETURN n", "CG0710")]
    [InlineData("MATCH p = (:Example {id: $missing})--() RETURN p", "CG0710")]
    [InlineData("MATCH p = (:Nowhere)-->() RETURN p", "CG0711")]
    [InlineData("MATCH (n:Example) RETURN n", "CG0711")]
    [InlineData("MATCH p = (:Concept)-->(:Concept) RETURN p", "CG0712")]
    [InlineData("MATCH p = (:Example {id: 'israel-loves-iran'})-[:USES]->() RETURN p", "CG0712")]
    [InlineData("MATCH p = (only:Example)-->() WHERE only.id = 'israel-loves-iran' RETURN p", "CG0713")]
    [InlineData(Query + ";", "CG0713")]
    public async Task A_query_that_fails_a_class_is_found(string query, string code)
    {
        LessonLoad load = Read(Sample(query));
        SeedReport report = new(SeedLimits.Default);
        await StepPictures.ReadAsync(load.Queries, Palette(), fixture.Graph.Session, report, CancellationToken.None);

        Assert.Contains(code, load.Diagnostics.Concat(report.InOrder([])).Select(found => found.Code));
    }

    [Theory]
    [InlineData("fill: \"#8CCBF2\"", "fill: \"#3A3A3A\"")]
    [InlineData("caption: \"{name} ({text})\"", "caption: \"{name}: {text}\"")]
    public void A_palette_that_nobody_could_read_is_refused(string right, string wrong)
    {
        string yaml = File.ReadAllText(PalettePath).Replace(right, wrong, StringComparison.Ordinal);
        SeedReport report = new(SeedLimits.Default);

        Assert.Null(PaletteReader.Read("palette.yaml", Encoding.UTF8.GetBytes(yaml), fixture.Graph.Seed!.Ontology, report));
        Assert.Equal(["CG0720"], report.InOrder([]).Select(found => found.Code));
    }

    [Theory]
    [InlineData("#000000", "#FFFFFF", 21)]
    [InlineData("#777777", "#FFFFFF", 4.478)]
    [InlineData("#FFFFFF", "#FFFFFF", 1)]
    public void Contrast_is_that_of_the_guidelines(string first, string second, double expected) =>
        Assert.Equal(expected, Contrast.Between(first, second), 0.01);

    private static string PalettePath => System.IO.Path.Combine(CatalogueFiles.Seed, "neo4j", "palette.yaml");

    private Palette Palette() =>
        PaletteReader.Read("palette.yaml", File.ReadAllBytes(PalettePath), fixture.Graph.Seed!.Ontology, new SeedReport(SeedLimits.Default))!;

    private static LessonLoad Read(string text) => LessonReader.Read([("lessons/01-sample.adoc", Encoding.UTF8.GetBytes(text))]);

    private static string Sample(string query) =>
        "= Sample | Contoh\n\n:level: beginner\n:minutes: 10\n\n[aim]\nen:: aim\nid:: tujuan\n\n[word]\nen:: word\nid:: kata\n"
        + Step("First | Pertama", query)
        + string.Concat(Enumerable.Repeat(Step("Further | Lanjutan", Query), 4));

    private static string Step(string title, string query) =>
        $"\n== {title}\n\n[say]\nen:: say it\nid:: katakan\n\n[source,cypher]\n----\n{query}\n----\n\n[see]\nen:: look\nid:: lihat\n\n[ask]\nen:: why\nid:: mengapa\n\n[answer]\nen:: so\nid:: demikian\n";
}
