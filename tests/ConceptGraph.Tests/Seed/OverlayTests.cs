using ConceptGraph.Seed;

namespace ConceptGraph.Tests.Seed;

/// <summary>A reader's own folder laid over the first.</summary>
public sealed class OverlayTests
{
    private static readonly (string, string) Dataset = ("dataset.yaml", "dataset: {id: own, name: Own, nameId: Sendiri, version: 1.0.0, licence: CC0-1.0}\n");

    [Fact]
    public void It_adds_entities_sources_and_relations_to_those_of_the_first()
    {
        SeedLoad load = SampleSeed.ReadWithOverlay(Dataset, ("sources.yaml", """
            sources:
              - {id: my-page, ref: X1, subtype: WebPage, name: My page, definition: A page., definitionId: Laman., title: Title, authors: [Me], year: 2020}
            """), ("topics/own.yaml", """
            topic: {id: own, name: Own, nameId: Sendiri}
            entities:
              - {id: estonia, kind: Actor, subtype: State, name: Estonia, definition: One., definitionId: Satu.}
            relations:
              - {from: estonia, type: PRACTISES, to: liberalism, basis: verified, confidence: high, evidence: [{source: X1}, {source: S001, locator: p. 3}]}
            """));

        SeedGraph graph = load.GraphOrThrow();

        Assert.Equal(["sample", "own"], graph.Datasets.Select(dataset => dataset.Id));
        Assert.Equal("own", graph.GetEntity("estonia").Dataset);
        Assert.Equal("sample", graph.GetEntity("liberalism").Dataset);
        SeedRelation relation = Assert.Single(graph.RelationsFrom("estonia"));
        Assert.Equal("estonia/PRACTISES/liberalism", relation.Id);
        Assert.Equal([("my-page", ""), ("some-page", "p. 3")], relation.Evidence.Select(evidence => (evidence.Source, evidence.Locator)));
        Assert.Equal(2020L, graph.GetEntity("X1").Properties["year"]);
        Assert.Same(relation, Assert.Single(graph.RelationsTo("liberalism")));
    }

    [Fact]
    public void It_adds_vocabulary()
    {
        SeedLoad load = SampleSeed.ReadWithOverlay(Dataset, ("ontology.yaml", """
            relations:
              - {id: ADMIRES, from: [Actor], to: [Concept], name: n, inverse: i, nameId: n, inverseId: i, caption: c, captionId: c, definition: D., definitionId: D.}
            """), ("topics/own.yaml", """
            topic: {id: own, name: Own, nameId: Sendiri}
            relations:
              - {from: iran, type: ADMIRES, to: realism, basis: editorial, confidence: low}
            """));

        Assert.NotNull(load.GraphOrThrow().FindRelation("iran/ADMIRES/realism"));
    }

    [Fact]
    public void It_may_not_define_an_id_of_the_first_again()
    {
        SeedLoad load = SampleSeed.ReadWithOverlay(Dataset, ("topics/own.yaml", """
            topic: {id: own, name: Own, nameId: Sendiri}
            entities:
              - {id: iran, kind: Actor, subtype: State, name: Persia, definition: One., definitionId: Satu.}
            """));

        SeedDiagnostic diagnostic = Assert.Single(load.Diagnostics);
        Assert.Equal("own/topics/own.yaml:3:10: CG0304: the id is taken", diagnostic.ToString());
        Assert.Contains("seed/topics/things.yaml:6:10", diagnostic.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void It_may_not_use_the_first_ones_dataset() =>
        Assert.Equal("CG0304", Assert.Single(SampleSeed.ReadWithOverlay(("dataset.yaml", SampleSeed.Dataset)).Diagnostics).Code);
}
