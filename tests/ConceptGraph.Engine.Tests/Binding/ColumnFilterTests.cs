using ConceptGraph.Engine.Binding;
using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;
using FsCheck;
using FsCheck.Fluent;
using Expression = ConceptGraph.Engine.Binding.Expressions.Expression;

namespace ConceptGraph.Engine.Tests.Binding;

/// <summary>What an expression does to a whole batch is what it does row by row.</summary>
public sealed class ColumnFilterTests
{
    private static readonly SlotExpression Integers = new(0, "i", CypherType.Integer, default);
    private static readonly SlotExpression Floats = new(1, "f", CypherType.Float, default);
    private static readonly SlotExpression Texts = new(2, "t", CypherType.String, default);

    private static readonly Expression[] Operands =
    [
        Integers,
        Floats,
        Texts,
        Constant(Value.Integer(3)),
        Constant(Value.Float(double.NaN)),
        Constant(Value.String("b")),
        Constant(Value.String("not in the dictionary")),
        Constant(default),
        new ArithmeticExpression(ArithmeticOperator.Add, Integers, Constant(Value.Integer(1)), CypherType.Integer, default),
        new ArithmeticExpression(ArithmeticOperator.Multiply, Floats, Integers, CypherType.Float, default),
    ];

    [Fact]
    public void Batch_and_rows_agree()
    {
        var rows = Gen.Choose(-4, 4).Select(i => i == -4 ? (int?)null : i).Three().ArrayOf(20);
        var operands = Gen.Elements(Operands).Two();
        var comparison =
            from pair in operands
            from operation in Gen.Elements(Enum.GetValues<ComparisonOperator>())
            select (Expression)new ComparisonExpression(operation, pair.Item1, pair.Item2, default);
        var predicate =
            from parts in comparison.Three()
            from shape in Gen.Choose(0, 3)
            select shape switch
            {
                0 => parts.Item1,
                1 => new AndExpression([parts.Item1, parts.Item2, parts.Item3], default),
                2 => new OrExpression([parts.Item1, new NotExpression(parts.Item2, default), parts.Item3], default),
                _ => new OrExpression([new AndExpression([parts.Item1, parts.Item2], default), new IsNullExpression(Texts, negated: false, default)], default),
            };
        var cases =
            from values in rows
            from expression in predicate
            from step in Gen.Choose(1, 3)
            select (values, expression, step);

        Check.QuickThrowOnFailure(Prop.ForAll(cases.ToArbitrary(), c => Agree(c.values, c.expression, c.step)));
    }

    [Fact]
    public void Overflow_in_a_column_is_an_error_with_a_place()
    {
        var batch = Fill([(null, null, null)]);
        ((IntegerColumn)batch.Columns[0]!).Nulls[0] = false;
        ((IntegerColumn)batch.Columns[0]!).Items[0] = long.MaxValue;
        var sum = new ArithmeticExpression(ArithmeticOperator.Add, Integers, Constant(Value.Integer(1)), CypherType.Integer, new TextSpan(7, 5));

        var error = Assert.Throws<CypherException>(() => sum.EvaluateAll(batch, Context()));

        Assert.Equal(("IntegerOverflow", new TextSpan(7, 5)), (error.Detail, error.Span!.Value));
    }

    private static bool Agree((int? Integer, int? Float, int? Text)[] values, Expression predicate, int step)
    {
        var batch = Fill(values);
        batch.Selection = [.. Enumerable.Range(0, values.Length).Where(i => i % step == 0)];
        batch.Count = batch.Selection.Length;
        var context = Context();
        int[] expected = [.. batch.Selection.Where(row => predicate.Evaluate(batch, row, context).IsTrue)];
        int[] kept = batch.Selection;

        int count = predicate.Filter(batch, context, kept);

        return kept.AsSpan(0, count).SequenceEqual(expected);
    }

    private static Batch Fill((int? Integer, int? Float, int? Text)[] values)
    {
        var dictionary = new TextDictionary();
        var batch = new Batch(3);
        var (integers, floats, texts) = (new IntegerColumn(), new FloatColumn(), new TextColumn(dictionary));
        for (int row = 0; row < values.Length; row++)
        {
            integers.Set(row, values[row].Integer is { } i ? Value.Integer(i) : default);
            floats.Set(row, values[row].Float is { } f ? Value.Float(f == 4 ? double.NaN : f / 2.0) : default);
            string? text = values[row].Text is { } t ? ((char)('b' + t)).ToString() : null;
            texts.Codes[row] = text is null ? -1 : dictionary.Add(text);
        }

        (batch.Columns[0], batch.Columns[1], batch.Columns[2]) = (integers, floats, texts);
        batch.Reset(values.Length);
        return batch;
    }

    private static ConstantExpression Constant(Value value) => new(value, CypherType.Of(value.Kind), default);

    private static EvaluationContext Context() =>
        new(new FunctionContext(new GraphStore().Current, DateTimeOffset.UnixEpoch, TimeProvider.System), [], 0);
}
