using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Rows;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;
using ConceptGraph.Engine.Values.Temporal;
using FsCheck;
using FsCheck.Fluent;

namespace ConceptGraph.Engine.Tests.Execution;

/// <summary>Sorting by prefixes against a stable sort that compares whole values.</summary>
public sealed class RowSorterTests
{
    private static readonly Gen<Value> Numbers = Gen.OneOf(
        Gen.Choose(-3, 3).Select(i => Value.Integer(i)),
        Gen.Choose(-6, 6).Select(i => Value.Float(i / 2.0)),
        Gen.Choose(-2, 2).Select(i => Value.Integer((1L << 53) + i)),
        Gen.Choose(-2, 2).Select(i => Value.Float(9007199254740992.0 + i)),
        Gen.Choose(0, 2).Select(i => Value.Integer(long.MaxValue - i)),
        Gen.Elements(double.NaN, -0.0, 0.0, double.Epsilon, -double.Epsilon, 9223372036854775808.0, double.PositiveInfinity, double.NegativeInfinity).Select(Value.Float));

    private static readonly Gen<Value> Texts = Gen.OneOf(
        Gen.ListOf(Gen.Elements('a', 'b', '\0', '\uFFFD', '\uD83D', '\uDE80', '\uE000', '\uD7FF')).Select(units => Value.String(new string([.. units]))),
        Gen.Choose(0, 30).Select(i => Value.String(FormattableString.Invariant($"Person_{i}"))),
        Gen.Choose(0, 400).Select(length => Value.String(new string('a', length))));

    private static readonly Gen<Value> Others = Gen.OneOf(
        Gen.Elements(Value.Null, Value.True, Value.False),
        Gen.Choose(0, 3).Select(Value.Node),
        Gen.Choose(0, 3).Select(Value.Relationship),
        Gen.Choose(-3, 3).Select(day => Value.Of(LocalDate.FromEpochDay(day))),
        Gen.Elements(Value.Of(LocalDate.MinValue), Value.Of(LocalDate.MaxValue)),
        Gen.Choose(0, 2).Select(i => Value.List(Value.Integer(i), Value.Null)));

    private static readonly Gen<Value> Any = Gen.OneOf(Numbers, Texts, Others);

    private static readonly Arbitrary<Case> Cases = Arb.From(
        from first in Gen.ArrayOf(Gen.OneOf(Numbers, Texts, Any), 200)
        from second in Gen.ArrayOf(Any, 200)
        from distinct in Gen.Choose(1, 200)
        from falling in Gen.ArrayOf(ArbMap.Default.GeneratorFor<bool>(), 2)
        select new Case([.. first.Select((_, i) => first[i % distinct])], second, falling));

    [Fact]
    public void Rows_come_as_a_stable_sort_of_their_values_would_bring_them() =>
        Prop.ForAll(Cases, rows => Expected(rows).SequenceEqual(Sorted(rows))).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    [InlineData(1_000_000)]
    public void More_rows_than_are_sorted_at_once_are_sorted_in_pieces(int distinct)
    {
        var random = new Random(distinct);
        var rows = new Case(
            [.. Enumerable.Range(0, 300_000).Select(_ => Value.Integer(random.Next(distinct)))], [.. Enumerable.Range(0, 300_000).Select(i => Value.Integer(i % 3))], [true, false]);

        Assert.Equal(Expected(rows), Sorted(rows));
    }

    [Fact]
    public void Texts_that_go_on_alike_are_sorted_without_comparing_all_of_them_each_time()
    {
        string common = new('x', 1_000);
        var values = Enumerable.Range(0, 20_000).Select(i => Value.String(FormattableString.Invariant($"{common}{i * 7919 % 20_000:D6}"))).ToArray();
        var limits = WorkLimits.None;

        RowSorter.Sort(Keys(new Case(values, values, [false, false]), limits), limits);

        Assert.InRange(limits.Work, values.Length, 50 * values.Length);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("x DESC")]
    [InlineData("x % 7, x DESC")]
    [InlineData("toString(x) DESC")]
    [InlineData("CASE x % 5 WHEN 0 THEN null WHEN 1 THEN 'a' WHEN 2 THEN x / 3.0 WHEN 3 THEN [x] ELSE date() + duration({days: x}) END DESC, x % 2")]
    public void The_first_rows_are_those_of_the_whole_order(string order)
    {
        using var store = new GraphStore();
        var engine = new CypherEngine(store);
        string rows = $"UNWIND [i IN range(0, 19999) | i * 7919 % 20011] AS x WITH x ORDER BY {order}";
        string all = Answer($"{rows} RETURN collect(x) AS xs");

        Assert.Equal(Answer($"WITH {all} AS xs RETURN xs[..10]"), Answer($"{rows} LIMIT 10 RETURN collect(x)"));
        Assert.Equal(Answer($"WITH {all} AS xs RETURN xs[..5000]"), Answer($"{rows} LIMIT 5000 RETURN collect(x)"));
        Assert.Equal(Answer($"WITH {all} AS xs RETURN xs[9990..10000]"), Answer($"{rows} SKIP 9990 LIMIT 10 RETURN collect(x)"));
        Assert.Equal("[]", Answer($"{rows} LIMIT 0 RETURN collect(x)"));

        string Answer(string query)
        {
            using var result = engine.Run(query);
            return result.Rows.Single()[0].ToString();
        }
    }

    private static IEnumerable<int> Expected(Case rows) =>
        Enumerable.Range(0, rows.First.Length)
            .OrderBy(row => rows.First[row], By(rows.Descending[0]))
            .ThenBy(row => rows.Second[row], By(rows.Descending[1]));

    private static Comparer<Value> By(bool descending) =>
        Comparer<Value>.Create((left, right) => descending ? ValueOrder.Compare(right, left) : ValueOrder.Compare(left, right));

    private static int[] Sorted(Case rows) => RowSorter.Sort(Keys(rows, WorkLimits.None), WorkLimits.None);

    private static SortKeys Keys(Case rows, WorkLimits limits)
    {
        var keys = new SortKeys(rows.Descending, limits);
        foreach (var chunk in rows.First.Zip(rows.Second).Chunk(Batch.Capacity))
        {
            var batch = new Batch(0);
            batch.Reset(chunk.Length);
            keys.Add([chunk.Select(pair => pair.First).ToArray().ToColumn(chunk.Length), chunk.Select(pair => pair.Second).ToArray().ToColumn(chunk.Length)], batch);
        }

        return keys;
    }

    private sealed record Case(Value[] First, Value[] Second, bool[] Descending)
    {
        public override string ToString() => string.Join("; ", First.Zip(Second)) + $" {string.Join(',', Descending)}";
    }
}
