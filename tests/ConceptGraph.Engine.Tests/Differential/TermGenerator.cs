using FsCheck;
using FsCheck.Fluent;
using static ConceptGraph.Engine.Tests.Differential.TermKind;

namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>Random well-typed expressions over the properties of the variables in scope; nulls come from properties that elements lack.</summary>
internal static class TermGenerator
{
    private static readonly Dictionary<TermKind, string[]> Literals = new()
    {
        [Integer] = ["0", "1", "2", "-3", "7", "9223372036854775807", "null", "$i", "$j", "$null"],
        [Float] = ["0.5", "-2.5", "1e10", "0.0", "1.0", "0.0 / 0.0", "$f", "$g"],
        [Text] = ["''", "'a'", "'Ab'", "' b '", "'é🚀'", "'2020-01-01'", "'12'", "'10:30'", "'P1Y'", "'tRue'", "'-1.5e2'", "null", "$t", "$u"],
        [TermKind.Boolean] = ["true", "false", "null", "$b"],
        [List] = ["[]", "[1, 2, 3]", "['a', null]", "[1, 'a', 2.5]", "[[1], []]", "range(1, 4)", "[true, '1', 1.0, null]", "$l", "$k"],
        [Map] = ["{}", "{a: 1, b: null}", "{a: 'x', c: [1]}", "{x: 1, y: 2.5}", "{days: 3}", "$m"],
        [Date] = ["date('2020-02-29')", "date('1999-12-31')", "date('2021-01-03')", "$d"],
        [TermKind.DateTime] = ["datetime('2020-02-29T10:00:00.5+01:00')", "datetime('1999-12-31T23:59:59[Europe/Berlin]')", "datetime('2020-03-29T01:30Z')", "$z"],
        [TermKind.Time] = ["time('10:00+01:00')", "time('23:59:59.999Z')", "time('09:00:00.5-03:00')", "$c"],
        [TermKind.LocalDateTime] = ["localdatetime('2020-02-29T10:00')", "localdatetime('1999-12-31T23:59:59.999999999')", "$w"],
        [TermKind.LocalTime] = ["localtime('10:00')", "localtime('23:59:59.999')", "$h"],
        [Duration] = ["duration('P1M2DT3H')", "duration('-PT90S')", "duration({days: 1.5})", "duration('PT0.000000001S')", "duration('P-1Y2M')", "$e"],
        [Point] = ["point({x: 1, y: 2})", "point({x: 0.5, y: -1, z: 3})", "point({longitude: 24.5, latitude: 59.5})", "$p"],
    };

    private static readonly ILookup<TermKind, (TermKind Gives, string Template, TermKind?[] Takes)> ByKind = TermOperations.All.ToLookup(o => o.Gives);

    /// <summary>An expression of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="elements">The nodes and relationships in scope.</param>
    /// <param name="depth">How deeply operations are nested at most.</param>
    public static Gen<Term> Of(TermKind kind, IReadOnlyList<string> elements, int depth)
    {
        var leaf = Gen.Elements(Literals[kind]).Select(text => new Term(kind, text));
        if (elements.Count > 0 && PropertyOf(kind) is { } key)
        {
            leaf = Gen.Frequency((1, leaf), (2, Gen.Elements<string>([.. elements]).Select(e => new Term(kind, $"{e}.{key}"))));
        }

        return depth == 0 ? leaf : Gen.Frequency((1, leaf), (3, Gen.Elements([.. ByKind[kind]]).SelectMany(o => Apply(o, elements, depth))));
    }

    /// <summary>Any kind of expression.</summary>
    public static Gen<Term> Any(IReadOnlyList<string> elements, int depth) => Gen.Elements(Enum.GetValues<TermKind>()).SelectMany(kind => Of(kind, elements, depth));

    /// <summary>The property that holds values of a kind in random graphs.</summary>
    public static string? PropertyOf(TermKind kind) => kind switch
    {
        Integer => "i",
        Float => "f",
        Text => "t",
        TermKind.Boolean => "b",
        List => "l",
        Date => "d",
        Point => "p",
        _ => null,
    };

    private static Gen<Term> Apply((TermKind Gives, string Template, TermKind?[] Takes) operation, IReadOnlyList<string> elements, int depth) =>
        operation.Takes.Select(kind => kind is { } known ? Of(known, elements, depth - 1) : Any(elements, depth - 1)).Aggregate(
            Gen.Constant(Array.Empty<Term>()),
            (all, next) => from before in all from part in next select (Term[])[.. before, part])
        .Select(parts => new Term(operation.Gives, operation.Template, parts));
}
