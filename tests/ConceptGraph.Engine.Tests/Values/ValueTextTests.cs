using System.Globalization;
using ConceptGraph.Engine.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ConceptGraph.Engine.Tests.Values;

public sealed class ValueTextTests
{
    [Theory]
    [InlineData(1.0, "1.0")]
    [InlineData(-0.0, "-0.0")]
    [InlineData(1e10, "1.0E10")]
    [InlineData(1e-4, "1.0E-4")]
    [InlineData(0.001, "0.001")]
    [InlineData(0.00099, "9.9E-4")]
    [InlineData(9999999.0, "9999999.0")]
    [InlineData(9999999.999, "9999999.999")]
    [InlineData(1e7, "1.0E7")]
    [InlineData(123456789.123, "1.23456789123E8")]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    [InlineData(5e-324, "4.9E-324")]
    [InlineData(double.MaxValue, "1.7976931348623157E308")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    [InlineData(double.NaN, "NaN")]
    public void Floats_are_written_as_Neo4j_does(double number, string expected) => Assert.Equal(expected, FloatText.Of(number));

    [Fact]
    public void Every_finite_float_reads_back() =>
        Prop.ForAll<double>(number => !double.IsFinite(number) || double.Parse(FloatText.Of(number), CultureInfo.InvariantCulture).Equals(number))
            .Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Debug_text_is_a_Cypher_literal()
    {
        var map = Value.Of(MapValue.From([new("a b", Value.String("it's\n\u0001")), new("list", Value.List(Value.Null, Value.Node(3), Value.Relationship(4)))]));
        Assert.Equal(@"{`a b`: 'it\'s\n\u0001', list: [null, (3), [4]]}", map.ToString());
        Assert.Equal("(1)-[9]-(2)", Value.Of(new PathValue([1, 2], [9])).ToString());
    }

    [Fact]
    public void Names_of_types_in_messages()
    {
        Assert.Equal("Integer", TypeNames.Of(Value.Integer(1)));
        Assert.Equal("Integer, Float or String", TypeNames.Of(new CypherType(KindSet.Number | KindSet.String)));
        Assert.Equal("List<List<String>>", TypeNames.Of(CypherType.ListOf(CypherType.ListOf(CypherType.String))));
        Assert.Equal("List<T>", TypeNames.Of(CypherType.List));
        Assert.Equal("Null", TypeNames.Of(CypherType.Null));
    }
}
