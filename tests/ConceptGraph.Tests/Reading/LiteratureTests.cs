using System.Text.RegularExpressions;
using ConceptGraph.Seed;

namespace ConceptGraph.Tests.Reading;

/// <summary>What the wider literature says is in the seed with the source that says it; nothing is there without one.</summary>
public sealed partial class LiteratureTests
{
    private const string Facts = "facts/facts.tsv";
    private const string Numbers = "facts/numbers.tsv";
    private const string Contradictions = "facts/contradictions.md";

    private static readonly HashSet<string> Missions =
        ["Israel in the GCC", "Israel Loves Iran", "Israel Loves Iran (further)", "EU digital outreach in China"];

    [SharedFact(Facts)]
    public void Every_fact_about_the_three_examples_is_a_relation_with_its_source()
    {
        var facts = TsvTable.Read(SharedFolder.Find(Facts)!).Where(fact => Missions.Contains(fact["topic"])).ToList();

        Assert.Equal(49, facts.Count);
        Assert.DoesNotContain(facts, fact => !IsThere(fact));
    }

    [SharedFact(Facts)]
    public void Every_verified_relation_is_a_fact_of_the_literature_or_about_the_articles()
    {
        var known = TsvTable.Read(SharedFolder.Find(Facts)!).SelectMany(ReadSeed.RelationsOf).Select(relation => relation.Id).ToHashSet(StringComparer.Ordinal);
        var articles = ReadSeed.Graph.Sentences.Select(sentence => sentence.Article).ToHashSet(StringComparer.Ordinal);

        Assert.All(
            ReadSeed.Graph.Relations.Where(relation => relation.Basis == ClaimBasis.Verified && !known.Contains(relation.Id)),
            relation => Assert.All(relation.Evidence, evidence => Assert.Contains(evidence.Source, articles)));
    }

    [Fact]
    public void What_has_no_source_says_what_it_rests_on_and_is_never_of_high_confidence() =>
        Assert.All(ReadSeed.Graph.Relations.Where(relation => relation.Evidence.Count == 0), relation =>
        {
            Assert.Contains(relation.Basis, new[] { ClaimBasis.Editorial, ClaimBasis.GeneralKnowledge });
            Assert.NotEqual(ClaimConfidence.High, relation.Confidence);
        });

    [SharedFact(Numbers)]
    public void Every_figure_about_the_three_examples_is_a_measurement_with_its_source()
    {
        var numbers = TsvTable.Read(SharedFolder.Find(Numbers)!)
            .Select(number => (Number: number, Entity: ReadSeed.Find(number["node"])))
            .Where(pair => pair.Entity is { Kind: "Example" } && pair.Number["node"].StartsWith("Is", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(9, numbers.Count);
        Assert.All(numbers, pair => Assert.Contains(
            ReadSeed.Graph.MeasurementsOf(pair.Entity!.Id),
            measurement => measurement.Text == pair.Number["value"]
                && measurement.Evidence.Any(evidence => evidence.Source == ReadSeed.Graph.FindSource(pair.Number["sources"])!.Id)));
    }

    /// <summary>The items on a doubtful sentence, with the sources that object to it; the last two object to nothing.</summary>
    [SharedFact(Contradictions)]
    public void Every_contradiction_is_a_disputed_claim_and_every_source_of_it_is_in_the_graph()
    {
        string section = File.ReadAllText(SharedFolder.Find(Contradictions)!).Split("## 6.")[0];
        var items = Items().Matches(section).ToList();

        Assert.Equal(18, items.Count);
        Assert.All(items, item => Assert.All(Refs().Matches(item.Value), source => Assert.NotNull(ReadSeed.Graph.FindSource(source.Value))));
        Assert.All(items.Take(16), item =>
        {
            string[] places = [.. Places().Matches(item.Groups["title"].Value).Select(place => place.Value)];
            string[] sources = [.. Refs().Matches(item.Value).Select(source => ReadSeed.Graph.FindSource(source.Value)!.Id)];
            Assert.Contains(
                ReadSeed.Graph.Relations.Where(relation => relation.Stance != ClaimStance.Asserted && relation.Evidence.Any(evidence => places.Any(place => IsIn(evidence.Locator, place)))),
                claim => claim.Disputes.Any(dispute => sources.Contains(dispute.Source)));
        });
    }

    private static bool IsThere(IReadOnlyDictionary<string, string> fact) =>
        Refs().Matches(fact["sources"]).All(source => ReadSeed.RelationsOf(fact).Any(relation => ReadSeed.RestsOn(relation, source.Value)));

    private static bool IsIn(string locator, string place) => locator == place || locator.StartsWith(place + ".", StringComparison.Ordinal);

    [GeneratedRegex(@"^\d+\. \*\*(?<title>.*?)\*\*.*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Items();

    [GeneratedRegex(@"S\d{3}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Refs();

    [GeneratedRegex(@"[AB]\.P\d+(\.S\d+)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Places();
}
