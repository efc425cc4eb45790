using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Temporal;

namespace ConceptGraph.Engine.Tests.Temporal;

/// <summary>Orders as ORDER BY gave them in Neo4j 5.26.</summary>
public sealed class TemporalOrderTests
{
    public static TheoryData<ValueObject[]> Ascending => new()
    {
        Array.ConvertAll<string, ValueObject>(["PT23H59M59S", "PT24H", "P1D", "PT720H", "P30D", "P1M", "P31D"], Duration.Parse),
        Array.ConvertAll<string, ValueObject>(
            [
                "2020-01-01T09:00:00-01:00",
                "2020-01-01T10:00:00Z",
                "2020-01-01T10:00:00Z[Africa/Abidjan]",
                "2020-01-01T10:00:00Z[Europe/London]",
                "2020-01-01T10:00:00Z[UTC]",
                "2020-01-01T11:00:00+01:00",
                "2020-01-01T11:00:00+01:00[Europe/Stockholm]",
                "2020-01-01T09:00:00-01:01",
            ],
            ZonedDateTime.Parse),
        Array.ConvertAll<string, ValueObject>(["00:30+01:00", "10:00Z", "11:00+01:00", "23:45Z", "23:30-05:00"], OffsetTime.Parse),
        Array.ConvertAll<string, ValueObject>(["-999999999-01-01", "-0001-12-31", "0000-01-01", "2020-02-29", "+999999999-12-31"], LocalDate.Parse),
        Array.ConvertAll<string, ValueObject>(["00:00", "09:59:59.999999999", "10:00"], LocalTime.Parse),
        Array.ConvertAll<string, ValueObject>(["2019-12-31T23:59", "2020-01-01", "2020-01-01T00:00:00.000000001"], LocalDateTime.Parse),
    };

    [Theory]
    [MemberData(nameof(Ascending))]
    public void OrdersWithinAType(ValueObject[] ascending)
    {
        for (int i = 0; i < ascending.Length; i++)
        {
            for (int j = 0; j < ascending.Length; j++)
            {
                Assert.Equal(Math.Sign(i.CompareTo(j)), Math.Sign(ValueOrder.Compare(Value.Of(ascending[i]), Value.Of(ascending[j]))));
                Assert.Equal(i == j, ValueEquality.Equivalent(Value.Of(ascending[i]), Value.Of(ascending[j])));
            }
        }
    }

    [Fact]
    public void EqualValuesHaveEqualHashes()
    {
        Assert.Equal(Duration.Parse("PT60S").GetHashCode(), Duration.Parse("PT1M").GetHashCode());
        Assert.Equal(LocalDate.Parse("2015-07-21").GetHashCode(), LocalDate.Parse("2015-W30-2").GetHashCode());
        Assert.Equal(ZonedDateTime.Parse("2015-07-21T10:00[Europe/Paris]").GetHashCode(), ZonedDateTime.Parse("2015-07-21T10:00+02:00[europe/paris]").GetHashCode());
    }
}
