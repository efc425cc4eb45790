using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Values;

/// <summary>Three-valued equality and the equivalence of DISTINCT, as Neo4j 5.26 answers.</summary>
public sealed class ValueEqualityTests
{
    [Theory]
    [InlineData("1", "1.0", "true")]
    [InlineData("[1]", "[1.0]", "true")]
    [InlineData("{a: 1}", "{a: 1.0}", "true")]
    [InlineData("{a: 1, b: 2}", "{b: 2, a: 1}", "true")]
    [InlineData("0.0", "-0.0", "true")]
    [InlineData("1", "'1'", "false")]
    [InlineData("1", "true", "false")]
    [InlineData("[1]", "1", "false")]
    [InlineData("{a: 1}", "[1]", "false")]
    [InlineData("'é'", "'e\\u0301'", "false")]
    [InlineData("NaN", "NaN", "false")]
    [InlineData("[NaN]", "[NaN]", "false")]
    [InlineData("null", "null", "null")]
    [InlineData("null", "1", "null")]
    [InlineData("NaN", "null", "null")]
    [InlineData("[1, null]", "[1, 2]", "null")]
    [InlineData("[1, null]", "[2, null]", "false")]
    [InlineData("[null, 1]", "[null, 2]", "false")]
    [InlineData("[null]", "[null, null]", "false")]
    [InlineData("{a: 1, b: null}", "{a: 1, b: null}", "null")]
    [InlineData("{a: null, b: 1}", "{a: 1, b: 2}", "false")]
    [InlineData("{a: null}", "{}", "false")]
    [InlineData("{a: 1}", "{b: 1}", "false")]
    [InlineData("9007199254740993", "9007199254740992.0", "false")]
    [InlineData("9007199254740992", "9007199254740992.0", "true")]
    [InlineData("9223372036854775807", "9223372036854775808.0", "true")]
    [InlineData("9223372036854775807", "1e300", "false")]
    [InlineData("1", "1.5", "false")]
    public void The_operator_equals(string left, string right, string expected)
    {
        Assert.Equal(expected, Value.Boolean(ValueEquality.Equal(Literal.Read(left), Literal.Read(right))).ToString());
        Assert.Equal(expected, Value.Boolean(ValueEquality.Equal(Literal.Read(right), Literal.Read(left))).ToString());
    }

    [Theory]
    [InlineData("null", "null", true)]
    [InlineData("[1, null]", "[1, null]", true)]
    [InlineData("{a: null}", "{a: null}", true)]
    [InlineData("1", "1.0", true)]
    [InlineData("0.0", "-0.0", true)]
    [InlineData("NaN", "NaN", false)]
    [InlineData("[NaN]", "[NaN]", false)]
    [InlineData("[null]", "[1]", false)]
    public void Equivalence_tells_nulls_and_decides_always(string left, string right, bool expected) =>
        Assert.Equal(expected, ValueEquality.Equivalent(Literal.Read(left), Literal.Read(right)));

    [Theory]
    [InlineData("1", "[1.0, 2]", "true")]
    [InlineData("3", "[1, null]", "null")]
    [InlineData("1", "[1, null]", "true")]
    [InlineData("null", "[null]", "null")]
    [InlineData("null", "[]", "false")]
    [InlineData("[1, 2]", "[[1, null]]", "null")]
    [InlineData("[1, 2]", "[[1, null], [1, 2]]", "true")]
    [InlineData("NaN", "[NaN]", "false")]
    [InlineData("[]", "[[]]", "true")]
    public void The_operator_in(string item, string list, string expected) =>
        Assert.Equal(expected, Value.Boolean(ValueEquality.Contains(Literal.Read(list).AsList(), Literal.Read(item))).ToString());
}
