using ConceptGraph.Seed;

namespace ConceptGraph.Tests.Reading;

/// <summary>What the articles say is in the seed, all of it and nothing else.</summary>
public sealed class ClaimsOfTheArticlesTests
{
    private const string Claims = "facts/seed-claims.tsv";
    private const string Nodes = "facts/seed-nodes.tsv";

    [SharedFact(Nodes)]
    public void Every_node_of_the_reading_is_an_entity_of_its_kind_and_subtype()
    {
        var nodes = TsvTable.Read(SharedFolder.Find(Nodes)!);

        Assert.Equal(125, nodes.Count);
        Assert.Equal(
            nodes.Select(node => $"{node["label"]}: {node["kind"]}/{node["subtype"]}"),
            nodes.Select(node => ReadSeed.Find(node["label"]) is { } entity ? $"{node["label"]}: {entity.Kind}/{entity.Subtype}" : $"{node["label"]}: missing"));
    }

    [SharedFact(Claims)]
    public void Every_claim_of_the_reading_is_a_relation_at_its_sentence()
    {
        var claims = TsvTable.Read(SharedFolder.Find(Claims)!);

        Assert.Equal(147, claims.Count);
        Assert.DoesNotContain(claims, claim => !AtSentence(claim).Any());
        Assert.Equal(140, claims.SelectMany(AtSentence).Distinct().Count());
    }

    [SharedFact(Claims)]
    public void A_claim_has_the_role_and_at_least_the_doubt_of_the_reading() =>
        Assert.All(TsvTable.Read(SharedFolder.Find(Claims)!), claim =>
        {
            var relation = AtSentence(claim).First();
            string remark = claim["remark"];
            if (remark.StartsWith("contested", StringComparison.Ordinal) || remark.StartsWith("contradicted", StringComparison.Ordinal))
            {
                Assert.StartsWith(relation.Stance.Term(), remark, StringComparison.Ordinal);
                Assert.NotEmpty(relation.Disputes);
            }

            if (remark.StartsWith("role=", StringComparison.Ordinal))
            {
                Assert.Equal(remark["role=".Length..], relation.Properties["role"]);
            }
        });

    /// <summary>Beyond the claims the articles support only what they cite, and who wrote it.</summary>
    [SharedFact(Claims)]
    public void No_other_relation_rests_on_a_sentence_of_the_articles()
    {
        var read = TsvTable.Read(SharedFolder.Find(Claims)!)
            .SelectMany(claim => AtSentence(claim).Select(relation => (relation.Id, claim["locator"])))
            .ToHashSet();
        var sentences = ReadSeed.Graph.Sentences.Select(sentence => sentence.Locator).ToHashSet(StringComparer.Ordinal);

        Assert.All(
            ReadSeed.Graph.Relations.SelectMany(relation => relation.Evidence.Select(evidence => (relation, evidence.Locator)))
                .Where(pair => sentences.Contains(pair.Locator) && !read.Contains((pair.relation.Id, pair.Locator))),
            pair => Assert.Contains(pair.relation.Type, new[] { "CITES", "CREATED_BY" }));
    }

    [Fact]
    public void Every_sentence_that_asserts_something_supports_a_relation_and_no_other_does()
    {
        var supporting = ReadSeed.Graph.Relations.SelectMany(relation => relation.Evidence).Select(evidence => evidence.Locator).ToHashSet(StringComparer.Ordinal);

        Assert.All(ReadSeed.Graph.Sentences, sentence => Assert.Equal(sentence.Asserts, supporting.Contains(sentence.Locator)));
    }

    private static IEnumerable<SeedRelation> AtSentence(IReadOnlyDictionary<string, string> claim) =>
        ReadSeed.RelationsOf(claim).Where(relation => ReadSeed.IsSaidAt(relation, claim["locator"]));
}
