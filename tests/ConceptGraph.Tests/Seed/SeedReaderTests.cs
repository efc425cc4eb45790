using ConceptGraph.Seed;

namespace ConceptGraph.Tests.Seed;

public sealed class SeedReaderTests
{
    [Fact]
    public void The_sample_is_valid_and_sources_are_entities()
    {
        SeedGraph graph = SampleSeed.Read().GraphOrThrow();

        Assert.Equal(["article-a", "iran", "israel", "liberalism", "realism", "some-page", "stuxnet"], graph.Entities.Select(entity => entity.Id));
        Assert.Equal("Source", graph.GetEntity("S001").Kind);
        Assert.Equal("S001", graph.GetEntity("some-page").Properties["ref"]);
        Assert.Same(graph.FindSource("S001"), graph.FindSource("some-page"));
        Assert.Equal("article-a", graph.FindSentence("A.P1.S1")?.Article);
    }

    [Fact]
    public void All_mistakes_of_all_files_are_reported_in_one_run_in_their_order()
    {
        SeedLoad load = SampleSeed.Read(
            ("articles.yaml", "articles: none\n"),
            ("topics/a.yaml", """
                topic: {id: a, name: A}
                entities:
                  - id: Wrong Id
                    kind: Acter
                    subtype: State
                    name: X
                    definition: D.
                    definitionId: D.
                    founded: 2012-13
                relations:
                  - {from: nobody, type: USES, to: realism, basis: verified, confidence: sure}
                """),
            ("topics/b.yaml", "topic: [\n"));

        Assert.False(load.IsValid);
        Assert.Equal(
            [
                "seed/articles.yaml:1:11 CG0103",
                "seed/topics/a.yaml:1:8 CG0102",
                "seed/topics/a.yaml:3:9 CG0108",
                "seed/topics/a.yaml:4:11 CG0201",
                "seed/topics/a.yaml:9:14 CG0501",
                "seed/topics/a.yaml:11:5 CG0401",
                "seed/topics/a.yaml:11:12 CG0301",
                "seed/topics/a.yaml:11:26 CG0203",
                "seed/topics/a.yaml:11:74 CG0107",
                "seed/topics/b.yaml:2:1 CG0100",
            ],
            load.Diagnostics.Select(diagnostic => $"{diagnostic.Span} {diagnostic.Code}"));
    }

    [Fact]
    public void What_a_file_that_cannot_be_read_may_define_is_not_missed_elsewhere()
    {
        SeedLoad load = SampleSeed.Read(
            ("topics/a.yaml", """
                topic: {id: a, name: A, nameId: A}
                relations:
                  - {from: somebody, type: PRACTISES, to: realism, basis: editorial, confidence: low}
                  - {from: nobody, type: PRACTISES, to: realism, basis: editorial, confidence: low}
                """),
            ("topics/b.yaml", "topic: [\nentities:\n  - id: somebody\n"));

        Assert.Equal(["seed/topics/a.yaml:4:12 CG0301", "seed/topics/b.yaml:1:8 CG0100"], load.Diagnostics.Select(diagnostic => $"{diagnostic.Span} {diagnostic.Code}"));
    }

    [Fact]
    public void A_warning_alone_does_not_stop_a_seed()
    {
        SeedLoad load = SampleSeed.Read(("topics/a.yaml", """
            topic: {id: a, name: A, nameId: A}
            relations:
              - {from: iran, type: PRACTISES, to: realism, basis: seed, confidence: low, evidence: [{source: A, locator: A.P1.S2}]}
            """));

        Assert.True(load.IsValid);
        Assert.Equal(SeedSeverity.Warning, Assert.Single(load.Diagnostics).Severity);
    }

    [Fact]
    public void A_claim_keeps_all_that_is_said_about_it()
    {
        SeedRelation relation = SampleSeed.Read(("topics/a.yaml", """
            topic: {id: a, name: A, nameId: A}
            relations:
              - from: stuxnet
                type: ATTRIBUTED_TO
                to: israel
                discriminator: press
                stance: contested
                basis: verified
                confidence: low
                evidence: [{source: A, locator: A.P1.S1}]
                assertedBy: [iran]
                validFrom: 2010-06
                attributedBy: the press
                text: Israel made it.
                textId: Israel membuatnya.
                disputes: [{source: S001, why: No proof., whyId: Tanpa bukti.}]
                denials: [{actor: israel, date: 2012, why: No comment., whyId: Tanpa komentar.}]
            """)).GraphOrThrow().FindRelation("stuxnet/ATTRIBUTED_TO/israel#press")!;

        Assert.True(relation.IsClaim);
        Assert.Equal((ClaimStance.Contested, ClaimBasis.Verified, ClaimConfidence.Low), (relation.Stance, relation.Basis, relation.Confidence));
        Assert.Equal(["iran"], relation.AssertedBy);
        Assert.Equal("2010-06", relation.ValidFrom?.Text);
        Assert.Equal("the press", relation.Properties["attributedBy"]);
        Assert.Equal(("some-page", "No proof."), (relation.Disputes[0].Source, relation.Disputes[0].Why));
        Assert.Equal(("israel", "2012"), (relation.Denials[0].Actor, relation.Denials[0].Date?.Text));
    }

    [Fact]
    public void A_former_id_leads_to_the_entity_of_today()
    {
        SeedGraph graph = SampleSeed.Read(("topics/a.yaml", """
            topic: {id: a, name: A, nameId: A}
            entities:
              - {id: meta, kind: Actor, subtype: State, name: Meta, definition: D., definitionId: D., formerIds: [facebook]}
            """)).GraphOrThrow();

        Assert.Equal("meta", graph.GetEntity("facebook").Id);
        Assert.Equal("meta", graph.Redirects["facebook"]);
    }

    [Fact]
    public void Who_wants_an_exception_gets_one_with_all_diagnostics()
    {
        SeedLoad load = SampleSeed.Read(("sources.yaml", ""), ("topics/x.yaml", "topics: 1\n"));

        SeedException exception = Assert.Throws<SeedException>(load.GraphOrThrow);

        Assert.Equal(load.Diagnostics, exception.Diagnostics);
        Assert.Contains("seed/articles.yaml:2:10: CG0302", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_is_an_exception() =>
        Assert.Contains("no-such-folder", Assert.Throws<SeedException>(() => SeedReader.Read(["no-such-folder"])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_long_chain_is_no_cycle_and_no_stack_overflow()
    {
        const int length = 20_000;
        string entities = string.Concat(Enumerable.Range(0, length).Select(number =>
            $"  - {{id: c{number}, kind: Concept, subtype: Theory, name: c{number}, definition: D., definitionId: D.}}\n"));
        string relations = string.Concat(Enumerable.Range(1, length - 1).Select(number =>
            $"  - {{from: c{number - 1}, type: BROADER, to: c{number}, basis: editorial, confidence: high}}\n"));

        SeedLoad load = SampleSeed.Read(("topics/a.yaml", $"topic: {{id: a, name: A, nameId: A}}\nentities:\n{entities}relations:\n{relations}"));

        Assert.Empty(load.Diagnostics);
    }
}
