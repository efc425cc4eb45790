using ConceptGraph.Queries;

namespace ConceptGraph.Tests.Queries;

/// <summary>What is asked wrongly is told, never answered with an empty table.</summary>
[Collection(GraphGroup.Name)]
public sealed class ArgumentTests(GraphFixture fixture)
{
    private readonly KnowledgeGraph graph = fixture.Graph;

    [Theory]
    [InlineData("exmaple-card", "example", "israel-loves-iran", "CG0950", "example-card")]
    [InlineData("example-card", "exampel", "israel-loves-iran", "CG0951", "example")]
    [InlineData("example-card", "example", 7, "CG0953", null)]
    [InlineData("example-card", "example", null, "CG0953", null)]
    [InlineData("example-card", "example", "israel-love-iran", "CG0954", "israel-loves-iran")]
    [InlineData("example-card", "example", "facebook", "CG0958", null)]
    [InlineData("degree-ranking", "limit", "ten", "CG0953", null)]
    [InlineData("degree-ranking", "limit", 0, "CG0953", null)]
    [InlineData("terms", "kind", "concept", "CG0953", "Concept")]
    [InlineData("sources-of-fact", "fact", "israel-loves-iran/USE/facebook", "CG0957", "israel-loves-iran/USES/facebook")]
    public async Task A_mistake_is_named_with_the_nearest_value(string question, string parameter, object? value, string code, string? nearest)
    {
        var exception = await Assert.ThrowsAsync<QuestionException>(() => graph.AskAsync(question, (parameter, value)));

        Assert.Equal((code, nearest), (exception.Errors[0].Code, exception.Errors[0].Nearest));
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once()
    {
        var exception = await Assert.ThrowsAsync<QuestionException>(() => graph.AskAsync("timeline", ("form", "2012"), ("to", "soon")));

        Assert.Equal(["CG0951", "CG0952", "CG0953"], exception.Errors.Select(error => error.Code));
    }

    [Fact]
    public async Task A_source_may_be_given_by_its_ref() =>
        Assert.Equal(await graph.Claims.OfSourceAsync("A") is var answer ? answer.Count : 0, (await graph.Claims.OfSourceAsync("kompasiana-cyber-diplomacy-keuntungan-atau-ancaman-2021")).Count);

    [Fact]
    public async Task A_count_may_be_text() => Assert.Equal(3, (await graph.AskAsync("degree-ranking", ("limit", "3"))).Records.Count);
}
