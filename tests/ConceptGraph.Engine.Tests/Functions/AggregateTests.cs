using ConceptGraph.Engine.Tests.Values;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Functions;

/// <summary>Aggregations over a list of values, as Neo4j 5.26 answers.</summary>
public sealed class AggregateTests
{
    [Theory]
    [InlineData("count", "[1, null, 'a']", "2")]
    [InlineData("collect", "[1, null, 'a', [1]]", "[1, 'a', [1]]")]
    [InlineData("collect", "[]", "[]")]
    [InlineData("sum", "[]", "0")]
    [InlineData("sum", "[1, 2]", "3")]
    [InlineData("sum", "[1, 2.0, 3]", "6.0")]
    [InlineData("sum", "[9223372036854775807, 1]", "9.223372036854776E18")]
    [InlineData("sum", "[9223372036854775807, 1, -1]", "9.223372036854776E18")]
    [InlineData("sum", "[0.1, 0.2, 0.3]", "0.6000000000000001")]
    [InlineData("sum", "[NaN, 1.0]", "NaN")]
    [InlineData("avg", "[]", "null")]
    [InlineData("avg", "[1, 2]", "1.5")]
    [InlineData("avg", "[9223372036854775807, 9223372036854775807]", "9.223372036854776E18")]
    [InlineData("avg", "[1e308, 1e308]", "1.0E308")]
    [InlineData("min", "[]", "null")]
    [InlineData("min", "[1, 'a', 2.5, true, null, [1], 'B']", "[1]")]
    [InlineData("max", "[1, 'a', 2.5, true, null, [1], 'B']", "2.5")]
    [InlineData("max", "[1.0, NaN]", "NaN")]
    [InlineData("max", "[1, 1.0]", "1")]
    [InlineData("min", "[[1, 2], [1], [0, 9], []]", "[]")]
    [InlineData("stDev", "[]", "null")]
    [InlineData("stDev", "[42]", "0.0")]
    [InlineData("stDev", "[1.0, 2, 3]", "1.0")]
    [InlineData("stDevP", "[2, 4, 4, 4, 5, 5, 7, 9]", "2.0")]
    [InlineData("stDevP", "[42]", "0.0")]
    public void One_argument(string name, string values, string expected) =>
        Assert.Equal(expected, FunctionCall.Aggregate(name, Literal.Read(values).AsList().Select(v => new[] { v })));

    [Theory]
    [InlineData("percentileCont", "[1, 2, 3, 4]", 0.25, "1.75")]
    [InlineData("percentileCont", "[1, 2, 3, 4]", 0.0, "1")]
    [InlineData("percentileCont", "[1, 2, 3, 4]", 1.0, "4")]
    [InlineData("percentileCont", "[1, 2, 3]", 0.1, "1.2000000000000002")]
    [InlineData("percentileCont", "[3, 1, 2.5]", 0.5, "2.5")]
    [InlineData("percentileCont", "[]", 0.5, "null")]
    [InlineData("percentileDisc", "[10, 20, 30, 40]", 0.0, "10")]
    [InlineData("percentileDisc", "[10, 20, 30, 40]", 0.25, "10")]
    [InlineData("percentileDisc", "[10, 20, 30, 40]", 0.26, "20")]
    [InlineData("percentileDisc", "[10, 20, 30, 40]", 0.5, "20")]
    [InlineData("percentileDisc", "[10, 20, 30, 40]", 1.0, "40")]
    [InlineData("percentileDisc", "[3, 1, 2.5]", 0.9, "3")]
    [InlineData("percentileDisc", "[NaN, 1]", 0.5, "1")]
    public void Percentiles(string name, string values, double percentile, string expected) =>
        Assert.Equal(expected, Percentile(name, values, percentile));

    [Theory]
    [InlineData("percentileCont", 1.5)]
    [InlineData("percentileDisc", -0.1)]
    public void A_percentile_out_of_range_is_an_error(string name, double percentile) =>
        Assert.Equal("NumberOutOfRange", Assert.Throws<CypherException>(() => Percentile(name, "[1]", percentile)).Detail);

    [Theory]
    [InlineData("sum")]
    [InlineData("avg")]
    [InlineData("stDev")]
    public void Text_among_numbers_is_a_type_error(string name)
    {
        Value[][] rows = [[Value.Integer(1)], [Value.String("a")]];
        Assert.Equal("Neo.ClientError.Statement.TypeError", Assert.Throws<CypherException>(() => FunctionCall.Aggregate(name, rows)).Code);
    }

    private static string Percentile(string name, string values, double percentile) =>
        FunctionCall.Aggregate(name, Literal.Read(values).AsList().Select(v => new[] { v, Value.Float(percentile) }));
}
