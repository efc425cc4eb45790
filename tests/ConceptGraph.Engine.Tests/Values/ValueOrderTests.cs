using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Values;

/// <summary>The order of ORDER BY and that of the comparison operators, as Neo4j 5.26 answers.</summary>
public sealed class ValueOrderTests
{
    [Theory]
    [InlineData("[{a: 1}, [1], 'B', 'a', false, true, -Infinity, 1, 2.5, Infinity, NaN, null]")]
    [InlineData("['', ' ', '10', '9', 'B', 'Z', '_', 'a', 'b', 'z', 'á', '日', '～', '🚀']")]
    [InlineData("[{}, {a: 'x'}, {a: NaN}, {a: null}, {b: 5}, {c: 0}, {a: 0, b: 3}, {a: 1, b: 2}]")]
    [InlineData("[[], [{a: 1}], [[1]], ['a'], [true], [1], [1, 2], [NaN], [null]]")]
    [InlineData("[-1, -0.0, 0, 0.5, 9007199254740992, 9007199254740993, 9223372036854775806, 9223372036854775807, 9223372036854775808.0]")]
    [InlineData("['é', '\\uFFFD', '🚀', '🚀a']")]
    public void Sorting_is_ascending_across_types(string sorted)
    {
        var expected = Literal.Read(sorted).AsList();
        var shuffled = expected.Reverse().ToArray();
        Array.Sort(shuffled, ValueOrder.Comparer);
        Assert.Equal(Value.Of(expected).ToString(), Value.List(shuffled).ToString());
    }

    [Fact]
    public void Nodes_relationships_and_paths_have_places_between_maps_and_text()
    {
        Value[] ascending =
        [
            Value.Of(MapValue.Empty), Value.Node(1), Value.Node(2), Value.Relationship(0), Value.Of(ListValue.Empty),
            Value.Of(new PathValue([0], [])), Value.Of(new PathValue([0, 1], [3])), Value.Of(new PathValue([1], [])), Value.String(""),
        ];
        Assert.All(ascending.Zip(ascending.Skip(1)), pair => Assert.True(ValueOrder.Compare(pair.First, pair.Second) < 0, $"{pair}"));
    }

    [Theory]
    [InlineData("1", "'a'", "null")]
    [InlineData("false", "true", "true")]
    [InlineData("true", "1", "null")]
    [InlineData("'a'", "'B'", "false")]
    [InlineData("'a'", "'aa'", "true")]
    [InlineData("1", "null", "null")]
    [InlineData("NaN", "1", "false")]
    [InlineData("1", "NaN", "false")]
    [InlineData("NaN", "'a'", "null")]
    [InlineData("[NaN]", "[1]", "null")]
    [InlineData("-0.0", "0.0", "false")]
    [InlineData("9007199254740992.0", "9007199254740993", "true")]
    [InlineData("[1]", "[2]", "true")]
    [InlineData("[1, 2]", "[1]", "false")]
    [InlineData("[1]", "['a']", "null")]
    [InlineData("[1, 'a']", "[2, 3]", "true")]
    [InlineData("[1, null]", "[2, 1]", "true")]
    [InlineData("[1]", "[1, null]", "true")]
    [InlineData("[1, null]", "[1, 2]", "null")]
    [InlineData("[1, 2]", "[1, null, 3]", "null")]
    [InlineData("{a: 1}", "{a: 2}", "true")]
    [InlineData("{a: 1}", "{b: 0}", "true")]
    [InlineData("{a: 1}", "{a: null}", "null")]
    [InlineData("{}", "{a: null}", "true")]
    [InlineData("{a: 1, b: null}", "{a: 2, b: 1}", "true")]
    [InlineData("{a: 1, c: 2}", "{a: 1, b: 3}", "false")]
    [InlineData("{a: 'x'}", "{a: 1}", "null")]
    public void The_operator_less(string left, string right, string expected) =>
        Assert.Equal(expected, Value.Boolean(ValueOrder.IsLess(Literal.Read(left), Literal.Read(right))).ToString());

    [Theory]
    [InlineData("[1]", "[1]", "true")]
    [InlineData("{a: 1}", "{a: 1}", "true")]
    [InlineData("{a: null}", "{a: null}", "null")]
    [InlineData("NaN", "NaN", "false")]
    [InlineData("[1, NaN]", "[1, NaN]", "null")]
    [InlineData("9223372036854775807", "9223372036854775808.0", "true")]
    [InlineData("true", "true", "true")]
    [InlineData("2", "1", "false")]
    public void The_operator_less_or_equal(string left, string right, string expected) =>
        Assert.Equal(expected, Value.Boolean(ValueOrder.IsLessOrEqual(Literal.Read(left), Literal.Read(right))).ToString());
}
