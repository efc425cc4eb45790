using ConceptGraph.Engine.Values;

namespace ConceptGraph.Tests.Seed;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("israel-love-iran", "israel-loves-iran")]
    [InlineData("fcaebook", "facebook")]
    [InlineData("Facebook", "facebook")]
    [InlineData("twitter", null)]
    [InlineData("", null)]
    [InlineData("googel", "google")]
    public void It_finds_what_was_probably_meant(string written, string? meant) =>
        Assert.Equal(meant, NearestName.Find(written, ["facebook", "google", "goggles", "israel-loves-iran", ""]));

    [Fact]
    public void Of_two_equally_near_names_the_first_wins() =>
        Assert.Equal("bat", NearestName.Find("cat", ["bat", "rat"]));
}
