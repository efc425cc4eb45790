using ConceptGraph.Engine.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ConceptGraph.Engine.Tests.Values;

/// <summary>Laws that DISTINCT, grouping, sorting and null logic rest on, over random values of every kind.</summary>
public sealed class ValueLawTests
{
    private static readonly Gen<Value> Scalars = Gen.OneOf(
        Gen.Elements(Value.Null, Value.True, Value.False, Value.Float(double.NaN), Value.Float(-0.0), Value.Float(9223372036854775808.0), Value.Integer(long.MaxValue)),
        Gen.Choose(-3, 3).Select(i => Value.Integer(i)),
        Gen.Choose(-6, 6).Select(i => Value.Float(i / 2.0)),
        Gen.Elements("", "a", "b", "é", "\uFFFD", "🚀").Select(Value.String),
        Gen.Choose(0, 3).Select(Value.Node),
        Gen.Choose(0, 3).Select(Value.Relationship),
        Gen.Choose(0, 3).Select(i => Value.Of(new PathValue([0, i], [i]))));

    private static readonly Arbitrary<Value> Values = Arb.From(Nested(2));

    [Fact]
    public void Equivalence_is_symmetric_transitive_and_reflexive_but_for_NaN() => Check((a, b, c) =>
        ValueEquality.Equivalent(a, a) == !HoldsNaN(a)
        && ValueEquality.Equivalent(a, b) == ValueEquality.Equivalent(b, a)
        && (!(ValueEquality.Equivalent(a, b) && ValueEquality.Equivalent(b, c)) || ValueEquality.Equivalent(a, c)));

    [Fact]
    public void Equivalent_values_have_equal_hashes() => Check((a, b, _) =>
        !ValueEquality.Equivalent(a, b) || ValueEquality.Hash(a) == ValueEquality.Hash(b));

    [Fact]
    public void Equality_that_is_known_agrees_with_equivalence() => Check((a, b, _) =>
        ValueEquality.Equal(a, b) is not { } known || known == ValueEquality.Equivalent(a, b));

    [Fact]
    public void The_order_is_total_antisymmetric_and_transitive() => Check((a, b, c) =>
        Math.Sign(ValueOrder.Compare(a, b)) == -Math.Sign(ValueOrder.Compare(b, a))
        && ValueOrder.Compare(a, a) == 0
        && (ValueOrder.Compare(a, b) > 0 || ValueOrder.Compare(b, c) > 0 || ValueOrder.Compare(a, c) <= 0));

    [Fact]
    public void Values_at_one_place_of_the_order_are_equivalent_but_for_NaN() => Check((a, b, _) =>
        ValueOrder.Compare(a, b) != 0 || ValueEquality.Equivalent(a, b) || HoldsNaN(a));

    [Fact]
    public void Less_and_greater_exclude_each_other_and_agree_with_the_order() => Check((a, b, _) =>
        ValueOrder.IsLess(a, b) != true || (ValueOrder.IsLess(b, a) != true && ValueOrder.Compare(a, b) < 0));

    [Fact]
    public void Lists_tell_negative_zero_from_zero_when_they_are_compared()
    {
        var zero = Value.List([Value.Integer(0)]);
        var longer = Value.List([Value.Float(-0.0), Value.Integer(1)]);

        Assert.True(ValueOrder.IsLess(longer, zero));
        Assert.False(ValueOrder.IsLess(zero, longer));
    }

    [Fact]
    public void Arithmetic_with_null_is_null() => Check((a, _, _) =>
        new Func<Value, Value, Value>[]
        {
            ValueArithmetic.Add, ValueArithmetic.Subtract, ValueArithmetic.Multiply, ValueArithmetic.Modulo, ValueArithmetic.Power,
        }.All(operation => operation(a, default).IsNull && operation(default, a).IsNull));

    private static void Check(Func<Value, Value, Value, bool> law) =>
        Prop.ForAll(Values, Values, Values, law).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static Gen<Value> Nested(int depth) => depth == 0 ? Scalars : Gen.OneOf(
        Scalars,
        Scalars,
        Gen.ListOf(Nested(depth - 1), 2).Select(items => Value.List([.. items])),
        Gen.ListOf(Nested(depth - 1), 1).Select(items => Value.List([.. items])),
        Gen.Zip(Gen.Elements("a", "b"), Nested(depth - 1)).Select(e => Value.Of(new MapValue([e.Item1], [e.Item2]))),
        Gen.Zip(Nested(depth - 1), Nested(depth - 1)).Select(e => Value.Of(new MapValue(["b", "a"], [e.Item1, e.Item2]))));

    private static bool HoldsNaN(Value value) => value.Kind switch
    {
        ValueKind.Float => double.IsNaN(value.AsFloat()),
        ValueKind.List => value.AsList().Any(HoldsNaN),
        ValueKind.Map => value.AsMap().Any(e => HoldsNaN(e.Value)),
        _ => false,
    };
}
