using ConceptGraph.Seed;

namespace ConceptGraph.Tests.Queries;

/// <summary>Answers against the seed itself, counted without Cypher.</summary>
[Collection(GraphGroup.Name)]
public sealed class OracleTests(GraphFixture fixture)
{
    private const string ArticleA = "kompasiana-cyber-diplomacy-keuntungan-atau-ancaman-2021";
    private const string ArticleB = "kompasiana-cyber-diplomacy-dalam-perspektif-realisme-2021";
    private readonly KnowledgeGraph graph = fixture.Graph;

    private SeedGraph Seed => graph.Seed!;

    [Fact]
    public async Task Counts_are_those_of_the_seed() => Assert.Equal(
        Seed.Entities.CountBy(entity => (entity.Kind, entity.Subtype)).OrderBy(pair => pair.Key).Select(pair => (pair.Key.Kind, pair.Key.Subtype, pair.Value)),
        (await graph.Overview.CountsAsync()).Select(row => (row.Kind, row.Subtype, row.Entities)).Order());

    [Fact]
    public async Task Relation_types_are_counted_with_their_disputes() => Assert.Equal(
        Seed.Relations.GroupBy(relation => relation.Type)
            .Select(group => (group.Key, group.Count(), group.Count(r => r.Stance == ClaimStance.Contested), group.Count(r => r.Stance == ClaimStance.Contradicted)))
            .Order(),
        (await graph.Overview.RelationTypesAsync()).Select(row => (row.Type, row.Facts, row.Contested, row.Contradicted)).Order());

    [Fact]
    public async Task The_two_articles_together_hold_every_locator_of_the_seed()
    {
        var expected = Seed.Relations
            .SelectMany(relation => relation.Evidence, (relation, evidence) => (evidence.Source, evidence.Locator, relation.Id))
            .Where(claim => claim.Source is ArticleA or ArticleB)
            .Select(claim => (claim.Locator, claim.Id));
        var answers = (await graph.Claims.OfSourceAsync(ArticleA)).Concat(await graph.Claims.OfSourceAsync(ArticleB));

        Assert.Equal(expected.Order(), answers.Select(claim => (claim.Locator, claim.Fact)).Order());
    }

    [Fact]
    public async Task Claims_of_an_article_come_in_the_order_of_its_sentences_and_those_without_a_place_last()
    {
        string[] sentences = [.. Seed.Sentences.Where(sentence => sentence.Article == ArticleA).Select(sentence => sentence.Locator)];
        var answer = await graph.Claims.OfSourceAsync(ArticleA);
        int[] places = [.. answer.Select(claim => claim.Locator.Length == 0 ? int.MaxValue : Array.IndexOf(sentences, claim.Locator))];

        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task Contested_claims_come_with_everybody_who_disputes_them()
    {
        var expected = Seed.Relations.Where(relation => relation.Stance != ClaimStance.Asserted).OrderBy(relation => relation.Id, StringComparer.Ordinal).ToArray();
        var answer = (await graph.Claims.ContestedAsync()).OrderBy(claim => claim.Fact, StringComparer.Ordinal).ToArray();

        Assert.Equal(expected.Select(relation => (relation.Id, relation.Stance, relation.Text!)), answer.Select(claim => (claim.Fact, claim.Stance, claim.Claim)));
        Assert.Equal(
            expected.Select(relation => relation.Disputes.Select(dispute => dispute.Source + dispute.Why).Order(StringComparer.Ordinal)),
            answer.Select(claim => claim.Disputes.Select(dispute => dispute.Source + dispute.Why).Order(StringComparer.Ordinal)));
        Assert.All(answer, claim => Assert.NotEmpty(claim.Disputes));
    }

    [Theory]
    [InlineData("israel-in-the-gcc")]
    [InlineData("israel-loves-iran")]
    [InlineData("eu-digital-outreach-in-china")]
    public async Task The_card_of_an_example_holds_every_fact_about_it(string example)
    {
        var expected = Seed.RelationsFrom(example).Concat(Seed.RelationsTo(example));
        var answer = await graph.Examples.CardAsync(example);

        Assert.Equal(expected.Select(relation => relation.Id).Order(StringComparer.Ordinal), answer.Select(fact => fact.Fact).Order(StringComparer.Ordinal));
        Assert.Contains(answer, fact => fact.Aspect == "who");
        Assert.Contains(answer, fact => fact.Aspect == "aimed at whom");
        Assert.Contains(answer, fact => fact.Aspect == "concept");
    }

    [Fact]
    public async Task Facts_added_by_the_literature_have_no_article_among_their_sources()
    {
        const string Example = "israel-loves-iran";
        var expected = Seed.RelationsFrom(Example).Concat(Seed.RelationsTo(Example))
            .Where(relation => relation.Evidence.Count > 0 && !relation.Evidence.Any(evidence => evidence.Source is ArticleA or ArticleB));

        Assert.Equal(
            expected.Select(relation => relation.Id).Order(StringComparer.Ordinal),
            (await graph.Examples.AddedByLiteratureAsync(Example)).Select(fact => fact.Fact).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Examples_of_a_concept_are_those_of_its_narrower_concepts_too()
    {
        HashSet<string> concepts = ["public-diplomacy"];
        while (Seed.Relations.Where(relation => relation.Type == "BROADER" && concepts.Contains(relation.To)).Any(relation => concepts.Add(relation.From)))
        {
        }

        var expected = Seed.Relations.Where(relation => relation.Type == "ILLUSTRATES" && concepts.Contains(relation.To)).Select(relation => relation.Id);
        var answer = await graph.Examples.OfConceptAsync("public-diplomacy");

        Assert.Equal(expected.Order(StringComparer.Ordinal), answer.Select(example => example.Fact).Order(StringComparer.Ordinal));
        string[] starts = [.. answer.Select(example => example.Start ?? "9999")];
        Assert.Equal(starts.Order(StringComparer.Ordinal), starts);
    }

    [Fact]
    public async Task Degrees_count_the_facts_of_an_entity() => Assert.Equal(
        Seed.Relations.SelectMany(relation => new[] { relation.From, relation.To }).CountBy(id => id)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(25).Select(pair => (pair.Key, pair.Value)),
        (await graph.Paths.MostConnectedAsync(25)).Select(row => (row.Entity, row.Facts)));

    [Fact]
    public async Task Shortest_paths_are_as_long_as_a_search_level_by_level_finds()
    {
        var neighbours = Seed.Relations.SelectMany(relation => new[] { (relation.From, relation.To), (From: relation.To, To: relation.From) }).ToLookup(pair => pair.From, pair => pair.To);
        HashSet<string> reached = ["kautilya"];
        int steps = 0;
        for (; !reached.Contains("weibo"); steps++)
        {
            reached.UnionWith(reached.SelectMany(id => neighbours[id]).ToArray());
        }

        var answer = await graph.Paths.ShortestAsync("kautilya", "weibo");

        Assert.NotEmpty(answer);
        Assert.All(answer, path => Assert.Equal((steps, steps), (path.Steps, path.Path.Relationships.Count)));
    }

    [Fact]
    public async Task Views_are_those_asserted_by_the_actor() => Assert.Equal(
        Seed.Relations.Where(relation => relation.AssertedBy.Contains("kautilya")).Select(relation => relation.Id).Order(StringComparer.Ordinal),
        (await graph.Actors.ViewsOfAsync("kautilya")).Select(view => view.Fact));

    [Fact]
    public async Task Denials_are_those_of_the_seed() => Assert.Equal(
        Seed.Relations.SelectMany(relation => relation.Denials, (relation, denial) => (denial.Actor, relation.Id)).Order(),
        (await graph.Claims.DenialsAsync()).Select(denial => (denial.Actor, denial.Fact)).Order());

    [Fact]
    public async Task Sources_are_ranked_by_the_facts_they_support() => Assert.Equal(
        Seed.Sources.ToDictionary(source => source.Id, source => Seed.Relations.Count(relation => relation.Evidence.Any(evidence => evidence.Source == source.Id)))
            .Where(pair => pair.Value > 0).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value)),
        (await graph.Sources.RankingAsync()).Where(row => row.Facts > 0).OrderBy(row => row.Source, StringComparer.Ordinal).Select(row => (row.Source, row.Facts)));

    [Fact]
    public async Task Measurements_keep_the_whole_series() => Assert.Equal(
        Seed.MeasurementsOf("israel-loves-iran").Select(measurement => (measurement.Id, measurement.Value)).Order(),
        (await graph.Overview.MeasurementsAsync("israel-loves-iran")).Select(point => (point.Measurement, point.Value)).Order());
}
