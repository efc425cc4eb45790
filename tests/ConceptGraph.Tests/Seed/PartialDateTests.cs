using ConceptGraph.Seed;

namespace ConceptGraph.Tests.Seed;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2012", "2012-01-01", "2012-12-31")]
    [InlineData("2012-02", "2012-02-01", "2012-02-29")]
    [InlineData("2012-02-29", "2012-02-29", "2012-02-29")]
    public void It_means_every_day_from_its_first_to_its_last(string text, string first, string last)
    {
        Assert.True(PartialDate.TryParse(text, out PartialDate date));
        Assert.Equal((DateOnly.ParseExact(first, "yyyy-MM-dd"), DateOnly.ParseExact(last, "yyyy-MM-dd"), text), (date.Earliest, date.Latest, date.ToString()));
    }

    [Theory]
    [InlineData("2011-02-29")]
    [InlineData("2012-13")]
    [InlineData("0000")]
    [InlineData("2012-2")]
    [InlineData("12")]
    [InlineData("")]
    public void What_the_calendar_does_not_have_is_refused(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData("2013", "2012-12-31", true)]
    [InlineData("2012-06", "2012", false)]
    [InlineData("2012", "2012-06", false)]
    public void It_is_surely_after_when_no_day_of_it_is_before(string one, string other, bool after)
    {
        Assert.True(PartialDate.TryParse(one, out PartialDate first));
        Assert.True(PartialDate.TryParse(other, out PartialDate second));
        Assert.Equal(after, first.IsSurelyAfter(second));
    }
}
