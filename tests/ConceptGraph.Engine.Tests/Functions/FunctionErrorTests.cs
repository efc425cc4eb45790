using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Functions;

public sealed class FunctionErrorTests
{
    [Theory]
    [InlineData("abs('a')", "TypeError", "InvalidArgumentValue")]
    [InlineData("toUpper(1)", "TypeError", "InvalidArgumentValue")]
    [InlineData("size(1)", "TypeError", "InvalidArgumentValue")]
    [InlineData("head(1)", "TypeError", "InvalidArgumentValue")]
    [InlineData("labels(1)", "TypeError", "InvalidArgumentValue")]
    [InlineData("toInteger([1])", "TypeError", "InvalidArgumentValue")]
    [InlineData("toInteger('9223372036854775807.5')", "TypeError", "InvalidArgumentValue")]
    [InlineData("toInteger('-9223372036854775809.0')", "TypeError", "InvalidArgumentValue")]
    [InlineData("toFloat(true)", "TypeError", "InvalidArgumentValue")]
    [InlineData("toBoolean(1.5)", "TypeError", "InvalidArgumentValue")]
    [InlineData("toString({a: 1})", "TypeError", "InvalidArgumentValue")]
    [InlineData("toIntegerList(1)", "TypeError", "InvalidArgumentValue")]
    [InlineData("split('a', [1])", "TypeError", "InvalidArgumentValue")]
    [InlineData("range(null, 1)", "TypeError", "InvalidArgumentValue")]
    [InlineData("range(1, 3, 0)", "ArgumentError", "NumberOutOfRange")]
    [InlineData("round(25, -1)", "ArgumentError", "NumberOutOfRange")]
    [InlineData("round(2.5, 1, 'half_up')", "ArgumentError", "InvalidArgumentValue")]
    [InlineData("round(2.55, 1, 'UNNECESSARY')", "ArgumentError", "NumberOutOfRange")]
    [InlineData("left('abc', -1)", "ArgumentError", "NumberOutOfRange")]
    [InlineData("vector.similarity.cosine([1, 2], [2])", "ArgumentError", "InvalidArgumentValue")]
    [InlineData("vector.similarity.cosine([0, 0], [2, 1])", "ArgumentError", "InvalidArgumentValue")]
    public void A_wrong_argument_is_named(string call, string code, string detail)
    {
        var error = Assert.Throws<CypherException>(() => FunctionCall.Run(call));
        Assert.Equal(($"Neo.ClientError.Statement.{code}", detail), (error.Code, error.Detail));
        Assert.Contains(call[..call.IndexOf('(', StringComparison.Ordinal)], error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_that_is_too_long_is_refused() =>
        Assert.Equal("ListTooLong", Assert.Throws<CypherException>(() => FunctionCall.Run("range(0, 10000000000)")).Detail);

    [Fact]
    public void A_range_that_leads_away_from_its_end_is_empty()
    {
        Assert.Equal("[]", FunctionCall.Run("range(1, 0, 1000)"));
        Assert.Equal("[]", FunctionCall.Run("range(0, 1, -1000)"));
    }

    [Fact]
    public void Functions_are_found_in_any_case()
    {
        Assert.Same(FunctionCatalog.FindScalar("toUpper"), FunctionCatalog.FindScalar("TOUPPER"));
        Assert.Same(FunctionCatalog.FindAggregate("stDev"), FunctionCatalog.FindAggregate("stdev"));
        Assert.Null(FunctionCatalog.FindScalar("nosuch"));
    }
}
