using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Values;

/// <summary>The arithmetic operators, as Neo4j 5.26 answers.</summary>
public sealed class ValueArithmeticTests
{
    [Theory]
    [InlineData("1", "+", "2", "3")]
    [InlineData("1", "+", "2.5", "3.5")]
    [InlineData("9223372036854775807", "+", "1.0", "9.223372036854776E18")]
    [InlineData("-9223372036854775807", "-", "1", "-9223372036854775808")]
    [InlineData("3037000499", "*", "3037000499", "9223372030926249001")]
    [InlineData("9007199254740993", "*", "1.0", "9.007199254740992E15")]
    [InlineData("7", "/", "2", "3")]
    [InlineData("-7", "/", "2", "-3")]
    [InlineData("7", "/", "2.0", "3.5")]
    [InlineData("1", "/", "0.0", "Infinity")]
    [InlineData("0", "/", "0.0", "NaN")]
    [InlineData("-9223372036854775808", "/", "-1", "-9223372036854775808")]
    [InlineData("-7", "%", "3", "-1")]
    [InlineData("7", "%", "-3", "1")]
    [InlineData("-9223372036854775808", "%", "-1", "0")]
    [InlineData("-7.5", "%", "2", "-1.5")]
    [InlineData("1.0", "%", "0", "NaN")]
    [InlineData("2", "^", "2", "4.0")]
    [InlineData("0", "^", "0", "1.0")]
    [InlineData("'a'", "+", "'b'", "'ab'")]
    [InlineData("'a'", "+", "1", "'a1'")]
    [InlineData("1.5", "+", "'a'", "'1.5a'")]
    [InlineData("'a'", "+", "true", "'atrue'")]
    [InlineData("[1, 2]", "+", "[3]", "[1, 2, 3]")]
    [InlineData("[1, 2]", "+", "3", "[1, 2, 3]")]
    [InlineData("0", "+", "[1]", "[0, 1]")]
    [InlineData("[1]", "+", "[[2]]", "[1, [2]]")]
    [InlineData("'a'", "+", "['b']", "['a', 'b']")]
    [InlineData("[1]", "+", "{a: 1}", "[1, {a: 1}]")]
    [InlineData("[1]", "+", "null", "null")]
    [InlineData("'a'", "||", "'b'", "'ab'")]
    [InlineData("[1]", "||", "[2]", "[1, 2]")]
    public void A_result(string left, string operation, string right, string expected) =>
        Assert.Equal(expected, Calculate(operation, Literal.Read(left), Literal.Read(right)).ToString());

    [Theory]
    [InlineData("9223372036854775807", "+", "1", "ArithmeticError", "IntegerOverflow")]
    [InlineData("-9223372036854775808", "-", "1", "ArithmeticError", "IntegerOverflow")]
    [InlineData("9223372036854775807", "*", "2", "ArithmeticError", "IntegerOverflow")]
    [InlineData("-9223372036854775808", "*", "-1", "ArithmeticError", "IntegerOverflow")]
    [InlineData("1", "/", "0", "ArithmeticError", "DivisionByZero")]
    [InlineData("1", "%", "0", "ArithmeticError", "DivisionByZero")]
    [InlineData("1", "+", "true", "TypeError", "InvalidArgumentType")]
    [InlineData("'a'", "+", "{a: 1}", "TypeError", "InvalidArgumentType")]
    [InlineData("'a'", "-", "1", "TypeError", "InvalidArgumentType")]
    [InlineData("[1]", "*", "2", "TypeError", "InvalidArgumentType")]
    [InlineData("'a'", "^", "1", "TypeError", "InvalidArgumentType")]
    [InlineData("'a'", "||", "1", "TypeError", "InvalidArgumentType")]
    public void An_error(string left, string operation, string right, string code, string detail)
    {
        var error = Assert.Throws<CypherException>(() => Calculate(operation, Literal.Read(left), Literal.Read(right)));
        Assert.Equal(($"Neo.ClientError.Statement.{code}", detail, ErrorPhase.Runtime), (error.Code, error.Detail, error.Phase));
    }

    [Fact]
    public void Negation()
    {
        Assert.Equal("-0.0", ValueArithmetic.Negate(Value.Float(0)).ToString());
        Assert.Equal("7", ValueArithmetic.Negate(Value.Integer(-7)).ToString());
        Assert.True(ValueArithmetic.Negate(default).IsNull);
        Assert.Equal("IntegerOverflow", Assert.Throws<CypherException>(() => ValueArithmetic.Negate(Value.Integer(long.MinValue))).Detail);
    }

    private static Value Calculate(string operation, Value left, Value right) => operation switch
    {
        "+" => ValueArithmetic.Add(left, right),
        "-" => ValueArithmetic.Subtract(left, right),
        "*" => ValueArithmetic.Multiply(left, right),
        "/" => ValueArithmetic.Divide(left, right),
        "%" => ValueArithmetic.Modulo(left, right),
        "^" => ValueArithmetic.Power(left, right),
        _ => ValueArithmetic.Concatenate(left, right),
    };
}
