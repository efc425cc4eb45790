using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ConceptGraph.Engine.Tests.Syntax;

/// <summary>A random expression, written with no more parentheses than the table of precedence asks for, is parsed back to itself.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void Expressions_survive_being_written_and_parsed() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000),
            Prop.ForAll(
                Expressions(4).Select(expression => (Text: MinimalText.Of(expression), Tree: TreeText.Of(expression))).ToArbitrary(),
                sample => string.Equals(sample.Tree, TreeText.OfExpression(sample.Text), StringComparison.Ordinal)));

    private static Gen<Expression> Expressions(int depth) => depth == 0 ? Leaves() : Gen.OneOf(
        Leaves(),
        Gen.Two(Expressions(depth - 1)).SelectMany(
            pair => Gen.Elements(Enum.GetValues<BinaryOperator>()),
            (pair, operation) => (Expression)new Binary(default, operation, pair.Item1, pair.Item2)),
        Gen.NonEmptyListOf(Expressions(depth - 2 < 0 ? 0 : depth - 2)).Where(operands => operands.Count is > 1 and < 5).SelectMany(
            operands => Gen.ArrayOf(Gen.Elements(Enum.GetValues<ComparisonOperator>()), operands.Count - 1),
            (operands, operators) => (Expression)new Comparison(default, [.. operands], operators)),
        Expressions(depth - 1).Select(operand => (Expression)new Unary(default, UnaryOperator.Not, operand)),
        Expressions(depth - 1).Select(operand => (Expression)new IsNull(default, operand, Negated: true)),
        Expressions(depth - 1).Select(operand => (Expression)new PropertyAccess(default, operand, "key", default)),
        Gen.Two(Expressions(depth - 1)).Select(pair => (Expression)new Subscript(default, pair.Item1, pair.Item2)),
        Gen.Two(Expressions(depth - 1)).Select(pair => (Expression)new Slice(default, pair.Item1, pair.Item2, null)),
        Gen.Two(Expressions(depth - 1)).Select(pair => (Expression)new ListLiteral(default, [pair.Item1, pair.Item2])),
        Gen.Two(Expressions(depth - 1)).Select(pair => (Expression)new FunctionCall(default, "f", default, Distinct: false, [pair.Item1, pair.Item2])),
        Gen.Two(Expressions(depth - 1)).Select(pair => (Expression)new ListComprehension(default, new Variable(default, "x"), pair.Item1, pair.Item2, null)));

    private static Gen<Expression> Leaves() => Gen.OneOf(
        Gen.Elements("a", "match", "end", "in_").Select(name => (Expression)new VariableReference(default, name)),
        Gen.Choose(-5, 5).Select(number => (Expression)new Literal(default, Value.Integer(number))),
        Gen.Elements("", "it's", "a\\b\n\"").Select(text => (Expression)new Literal(default, Value.String(text))));
}
