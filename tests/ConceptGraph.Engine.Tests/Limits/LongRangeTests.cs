using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Limits;

/// <summary>A range takes no room for its items, so that it can be of any length until they are wanted all together.</summary>
public sealed class LongRangeTests
{
    [Theory]
    [InlineData("UNWIND range(1, 1000000000000) AS i RETURN i LIMIT 1", 1L)]
    [InlineData("RETURN size(range(1, 1000000000000))", 1_000_000_000_000)]
    [InlineData("RETURN range(1, 1000000000000)[-1]", 1_000_000_000_000)]
    [InlineData("RETURN range(10, 1000000000000, 10)[3]", 40L)]
    [InlineData("RETURN last(range(1, 1000000000000))", 1_000_000_000_000)]
    [InlineData("RETURN head(tail(range(1, 1000000000000)))", 2L)]
    [InlineData("RETURN last(range(1, 1000000000000)[5..8])", 8L)]
    [InlineData("RETURN last(range(9, 0, -2))", 1L)]
    [InlineData("RETURN size(range(9, 0, -2))", 5L)]
    public void One_item_of_a_long_range_is_found_without_the_others(string query, long expected) => Assert.Equal(expected, Answer(query).AsInteger());

    [Theory]
    [InlineData("RETURN any(x IN range(1, 1000000000000) WHERE x > 3)", true)]
    [InlineData("RETURN 7 IN range(1, 1000000000000, 3)", true)]
    [InlineData("RETURN 8 IN range(1, 1000000000000, 3)", false)]
    [InlineData("RETURN 7.0 IN range(1, 1000000000000, 3)", true)]
    [InlineData("RETURN 'a' IN range(1, 1000000000000)", false)]
    [InlineData("RETURN 0 IN range(1, 1000000000000)", false)]
    [InlineData("RETURN 4 IN range(10, 1, -3)", true)]
    [InlineData("RETURN (null IN range(1, 1000000000000)) IS NULL", true)]
    [InlineData("RETURN range(1, 3) = [1, 2, 3] AND [1, 2, 3] = range(1, 3) AND range(1, 3) <> [1, 2, 4]", true)]
    [InlineData("RETURN range(1, 3) + 4 = [1, 2, 3, 4]", true)]
    [InlineData("UNWIND [range(1, 3), [1, 2, 3]] AS l WITH DISTINCT l RETURN count(l) = 1", true)]
    public void A_range_is_a_list_like_others(string query, bool expected) => Assert.Equal(expected, Answer(query).AsBoolean());

    [Theory]
    [InlineData("RETURN range(1, 1000000000000)")]
    [InlineData("RETURN reverse(range(1, 1000000000000))")]
    [InlineData("RETURN range(1, 1000000000000) + 1")]
    [InlineData("RETURN toStringList(range(1, 1000000000000))")]
    [InlineData("CREATE ({l: range(1, 1000000000000)})")]
    [InlineData("RETURN size([x IN range(1, 1000000000000) | x])")]
    public void All_items_of_a_range_too_long_are_an_error(string query)
    {
        var error = Assert.Throws<CypherException>(() => Answer(query));

        Assert.Equal("Neo.TransientError.General.MemoryPoolOutOfMemoryError", error.Code);
    }

    private static Value Answer(string query)
    {
        using var result = new CypherEngine(new GraphStore(), new EngineOptions { MaxMemoryBytes = 32 << 20 }).Run(query);
        return result.Rows.Single()[0];
    }
}
