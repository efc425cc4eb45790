using System.Text.RegularExpressions;
using System.Xml.Linq;
using ConceptGraph.Queries;

namespace ConceptGraph.Tests.Queries;

/// <summary>The examples in the documentation of the methods, compiled and run: each reads as many rows as its question is expected to answer.</summary>
[Collection(GraphGroup.Name)]
public sealed partial class MethodExampleTests(GraphFixture fixture)
{
    private readonly KnowledgeGraph graph = fixture.Graph;

    [Fact]
    public async Task Overview_Counts() => AssertAnswer("overview", await graph.Overview.CountsAsync());

    [Fact]
    public async Task Overview_RelationTypes() => AssertAnswer("relation-types", await graph.Overview.RelationTypesAsync());

    [Fact]
    public async Task Overview_Timeline() => AssertAnswer("timeline", await graph.Overview.TimelineAsync("2012", "2013-12-31"));

    [Fact]
    public async Task Overview_Terms() => AssertAnswer("terms", await graph.Overview.TermsAsync("Concept"));

    [Fact]
    public async Task Overview_Measurements() => AssertAnswer("measurements", await graph.Overview.MeasurementsAsync("israel-loves-iran"));

    [Fact]
    public async Task Concepts_Definitions() => AssertAnswer("concept-definitions", await graph.Concepts.DefinitionsAsync("cyber-diplomacy"));

    [Fact]
    public async Task Concepts_Tree() => AssertAnswer("concept-tree", await graph.Concepts.TreeAsync("public-diplomacy"));

    [Fact]
    public async Task Concepts_Practitioners() => AssertAnswer("concept-practitioners", await graph.Concepts.PractitionersAsync("diplomacy"));

    [Fact]
    public async Task Concepts_Contrasts() => AssertAnswer("concept-contrasts", await graph.Concepts.ContrastsAsync("cyber-diplomacy"));

    [Fact]
    public async Task Concepts_ThreatsTo() => AssertAnswer("what-threatens", await graph.Concepts.ThreatsToAsync("eu-digital-outreach-in-china"));

    [Fact]
    public async Task Concepts_EnablersOf() => AssertAnswer("what-enables", await graph.Concepts.EnablersOfAsync("nation-branding"));

    [Fact]
    public async Task Concepts_AimsOf() => AssertAnswer("aims-of", await graph.Concepts.AimsOfAsync("cyber-diplomacy"));

    [Fact]
    public async Task Concepts_AimingAt() => AssertAnswer("who-aims-at", await graph.Concepts.AimingAtAsync("peace"));

    [Fact]
    public async Task Examples_OfConcept() => AssertAnswer("examples-of-concept", await graph.Examples.OfConceptAsync("cyber-diplomacy"));

    [Fact]
    public async Task Examples_Card() => AssertAnswer("example-card", await graph.Examples.CardAsync("israel-loves-iran"));

    [Fact]
    public async Task Examples_AddedByLiterature() => AssertAnswer("facts-added-to-example", await graph.Examples.AddedByLiteratureAsync("israel-in-the-gcc"));

    [Fact]
    public async Task Examples_Unknowns() => AssertAnswer("example-unknowns", await graph.Examples.UnknownsAsync());

    [Fact]
    public async Task Actors_ByRole() => AssertAnswer("actors-by-role", await graph.Actors.ByRoleAsync("audience"));

    [Fact]
    public async Task Actors_Involvement() => AssertAnswer("actor-involvement", await graph.Actors.InvolvementAsync("european-union"));

    [Fact]
    public async Task Actors_PlatformUses() => AssertAnswer("platforms-used", await graph.Actors.PlatformUsesAsync());

    [Fact]
    public async Task Actors_MembersOf() => AssertAnswer("members-of", await graph.Actors.MembersOfAsync("gulf-cooperation-council"));

    [Fact]
    public async Task Actors_Practices() => AssertAnswer("practices", await graph.Actors.PracticesAsync());

    [Fact]
    public async Task Actors_Attributions() => AssertAnswer("incident-attributions", await graph.Actors.AttributionsAsync());

    [Fact]
    public async Task Actors_ViewsOf() => AssertAnswer("views-of", await graph.Actors.ViewsOfAsync("sabrina-sotiriu"));

    [Fact]
    public async Task Claims_OfSource() => AssertAnswer("article-claims", await graph.Claims.OfSourceAsync("kompasiana-cyber-diplomacy-keuntungan-atau-ancaman-2021"));

    [Fact]
    public async Task Claims_Contested() => AssertAnswer("contested-claims", await graph.Claims.ContestedAsync());

    [Fact]
    public async Task Claims_Denials() => AssertAnswer("denials", await graph.Claims.DenialsAsync());

    [Fact]
    public async Task Claims_Sides() => AssertAnswer("dispute-picture", await graph.Claims.SidesAsync("israel-loves-iran"));

    [Fact]
    public async Task Claims_ByConfidence() => AssertAnswer("claims-by-confidence", await graph.Claims.ByConfidenceAsync());

    [Fact]
    public async Task Claims_WithConfidence() => AssertAnswer("facts-by-confidence", await graph.Claims.WithConfidenceAsync("low", "seed"));

    [Fact]
    public async Task Sources_OfFact() => AssertAnswer("sources-of-fact", await graph.Sources.OfFactAsync("israel-loves-iran/USES/facebook"));

    [Fact]
    public async Task Sources_Ranking() => AssertAnswer("sources-ranked", await graph.Sources.RankingAsync());

    [Fact]
    public async Task Sources_CitedBy() => AssertAnswer("works-cited", await graph.Sources.CitedByAsync("kompasiana-cyber-diplomacy-keuntungan-atau-ancaman-2021"));

    [Fact]
    public async Task Sources_DisputesOf() => AssertAnswer("disputes-of-source", await graph.Sources.DisputesOfAsync("digital-vs-cyber-diplomacy-bidd"));

    [Fact]
    public async Task Paths_FactsOf() => AssertAnswer("entity-facts", await graph.Paths.FactsOfAsync("digital-diplomacy"));

    [Fact]
    public async Task Paths_Shared() => AssertAnswer("shared-neighbours", await graph.Paths.SharedAsync("israel-in-the-gcc", "eu-digital-outreach-in-china"));

    [Fact]
    public async Task Paths_Shortest() => AssertAnswer("shortest-paths", await graph.Paths.ShortestAsync("israel-loves-iran", "eu-digital-outreach-in-china"));

    [Fact]
    public async Task Paths_Neighbourhood() => AssertAnswer("neighbourhood", await graph.Paths.NeighbourhoodAsync("israel-loves-palestine"));

    [Fact]
    public async Task Paths_MostConnected() => AssertAnswer("degree-ranking", await graph.Paths.MostConnectedAsync(10));

    [Fact]
    public async Task Coverage_ConceptsWithoutExample() => AssertAnswer("concepts-without-example", await graph.Coverage.ConceptsWithoutExampleAsync("Norm"));

    [Fact]
    public async Task Coverage_SingleSource() => AssertAnswer("single-source-entities", await graph.Coverage.SingleSourceAsync("Example"));

    [Fact]
    public async Task Coverage_Orphans() => AssertAnswer("orphans", await graph.Coverage.OrphansAsync("Actor"));

    [Fact]
    public void Every_example_of_the_documentation_is_here()
    {
        string documentation = System.IO.Path.ChangeExtension(typeof(KnowledgeGraph).Assembly.Location, ".xml");
        string[] written =
        [
            .. XDocument.Load(documentation).Descendants("code").Select(code => code.Value).Where(code => code.StartsWith("await graph.", StringComparison.Ordinal)),
        ];
        string[] run = [.. Calls().Matches(ThisFile()).Select(match => match.Value)];

        Assert.Equal(written.Order(StringComparer.Ordinal), run.Order(StringComparer.Ordinal));
        Assert.Equal(
            QuestionMethods.All.Select(method => "await " + method.Call(CatalogueFiles.Catalogue.Get(method.QuestionId))).Order(StringComparer.Ordinal),
            written.Order(StringComparer.Ordinal));
    }

    private static string ThisFile() =>
        File.ReadAllText(System.IO.Path.Combine(CatalogueFiles.Repository, "tests", "ConceptGraph.Tests", "Queries", nameof(MethodExampleTests) + ".cs"));

    private static void AssertAnswer<T>(string questionId, IReadOnlyList<T> answer)
    {
        var expected = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(CatalogueFiles.ExpectedOf(questionId)))!;

        Assert.Equal(expected["rows"]!.AsArray().Count, answer.Count);
    }

    [GeneratedRegex(@"await graph\.\w+\.\w+\(.*?\)(?=\);)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Calls();
}
