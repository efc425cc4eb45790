using FsCheck;
using FsCheck.Fluent;
using static ConceptGraph.Engine.Tests.Differential.TermKind;

namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>Random well-typed expressions over the properties of the variables in scope; nulls come from properties that elements lack.</summary>
internal static class TermGenerator
{
    private static readonly Dictionary<TermKind, string[]> Literals = new()
    {
        [Integer] = ["0", "1", "2", "-3", "7", "9223372036854775807"],
        [Float] = ["0.5", "-2.5", "1e10", "0.0"],
        [Text] = ["''", "'a'", "'Ab'", "' b '", "'é🚀'", "'2020-01-01'", "'12'"],
        [TermKind.Boolean] = ["true", "false"],
        [List] = ["[]", "[1, 2, 3]", "['a', null]", "[1, 'a', 2.5]", "[[1], []]", "range(1, 4)"],
        [Map] = ["{}", "{a: 1, b: null}", "{a: 'x', c: [1]}"],
        [Date] = ["date('2020-02-29')", "date('1999-12-31')"],
        [Duration] = ["duration('P1M2DT3H')", "duration('-PT90S')", "duration({days: 1.5})"],
    };

    /// <summary>Templates: what they give, their text, and the kinds of their holes.</summary>
    private static readonly (TermKind Gives, string Template, TermKind[] Takes)[] Operations =
    [
        (Integer, "(#0 + #1)", [Integer, Integer]), (Integer, "(#0 - #1)", [Integer, Integer]), (Integer, "(#0 * #1)", [Integer, Integer]),
        (Integer, "(#0 / #1)", [Integer, Integer]), (Integer, "(#0 % #1)", [Integer, Integer]), (Integer, "size(#0)", [Text]), (Integer, "size(#0)", [List]),
        (Integer, "abs(#0)", [Integer]), (Integer, "sign(#0)", [Integer]), (Integer, "toInteger(#0)", [Text]), (Integer, "toInteger(#0)", [Float]),
        (Integer, "coalesce(#0, #1)", [Integer, Integer]), (Integer, "CASE WHEN #0 THEN #1 ELSE #2 END", [TermKind.Boolean, Integer, Integer]),
        (Integer, "(#0).year", [Date]), (Integer, "(#0).days", [Duration]), (Integer, "reduce(s = 0, x IN range(0, 3) | s + x * #0)", [Integer]),
        (Float, "(#0 + #1)", [Float, Integer]), (Float, "(#0 * #1)", [Float, Float]), (Float, "(#0 / #1)", [Integer, Float]), (Float, "(#0 ^ #1)", [Integer, Integer]),
        (Float, "round(#0)", [Float]), (Float, "round(#0, 1)", [Float]), (Float, "sqrt(#0)", [Integer]), (Float, "toFloat(#0)", [Text]), (Float, "ceil(#0)", [Float]),
        (Text, "(#0 + #1)", [Text, Text]), (Text, "(#0 + #1)", [Text, Integer]), (Text, "toString(#0)", [Integer]), (Text, "toString(#0)", [Float]), (Text, "toString(#0)", [Date]),
        (Text, "toUpper(#0)", [Text]), (Text, "trim(#0)", [Text]), (Text, "reverse(#0)", [Text]), (Text, "left(#0, 2)", [Text]), (Text, "substring(#0, 1)", [Text]),
        (Text, "replace(#0, #1, #2)", [Text, Text, Text]), (Text, "toString(#0)", [Duration]), (Text, "valueType(#0)", [List]), (Text, "nullIf(#0, #1)", [Text, Text]),
        (TermKind.Boolean, "(#0 < #1)", [Integer, Float]), (TermKind.Boolean, "(#0 = #1)", [Integer, Integer]), (TermKind.Boolean, "(#0 <> #1)", [Text, Text]),
        (TermKind.Boolean, "(#0 AND #1)", [TermKind.Boolean, TermKind.Boolean]), (TermKind.Boolean, "(#0 OR #1)", [TermKind.Boolean, TermKind.Boolean]),
        (TermKind.Boolean, "(#0 XOR #1)", [TermKind.Boolean, TermKind.Boolean]), (TermKind.Boolean, "(NOT #0)", [TermKind.Boolean]), (TermKind.Boolean, "(#0 IS NULL)", [Text]),
        (TermKind.Boolean, "(#0 IN #1)", [Integer, List]), (TermKind.Boolean, "(#0 STARTS WITH #1)", [Text, Text]), (TermKind.Boolean, "(#0 CONTAINS #1)", [Text, Text]),
        (TermKind.Boolean, "any(x IN #0 WHERE x = #1)", [List, Integer]), (TermKind.Boolean, "all(x IN #0 WHERE x IS NOT NULL)", [List]),
        (TermKind.Boolean, "none(x IN #0 WHERE x = #1)", [List, Text]), (TermKind.Boolean, "single(x IN #0 WHERE x = #1)", [List, Integer]),
        (TermKind.Boolean, "(#0 <= #1)", [Date, Date]), (TermKind.Boolean, "(#0 = #1)", [List, List]), (TermKind.Boolean, "(#0 = #1)", [Map, Map]), (TermKind.Boolean, "isEmpty(#0)", [List]),
        (TermKind.Boolean, "(#0 IS :: INTEGER)", [Integer]), (TermKind.Boolean, "(#0 < #1)", [List, List]),
        (List, "(#0 + #1)", [List, List]), (List, "(#0 + #1)", [List, Integer]), (List, "tail(#0)", [List]), (List, "reverse(#0)", [List]), (List, "#0[1..3]", [List]),
        (List, "[x IN #0 WHERE x IS NOT NULL | [x, #1]]", [List, Integer]), (List, "[#0, #1]", [Integer, Text]), (List, "split(#0, #1)", [Text, Text]),
        (List, "toStringList(#0)", [List]), (List, "keys(#0)", [Map]), (List, "[#0]", [Map]),
        (Map, "{a: #0, b: #1}", [Integer, Text]), (Map, "{c: #0, d: {e: #1}}", [List, Date]),
        (Date, "(#0 + #1)", [Date, Duration]), (Date, "date.truncate('month', #0)", [Date]), (Date, "date({date: #0, day: 1})", [Date]),
        (Duration, "(#0 + #1)", [Duration, Duration]), (Duration, "(#0 * #1)", [Duration, Integer]), (Duration, "duration.between(#0, #1)", [Date, Date]), (Duration, "duration.inDays(#0, #1)", [Date, Date]),
    ];

    private static readonly ILookup<TermKind, (TermKind Gives, string Template, TermKind[] Takes)> ByKind = Operations.ToLookup(o => o.Gives);

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

        return depth == 0 ? leaf : Gen.Frequency((1, leaf), (3, Gen.Elements<(TermKind, string, TermKind[])>([.. ByKind[kind]]).SelectMany(o => Apply(o, elements, depth))));
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
        _ => null,
    };

    private static Gen<Term> Apply((TermKind Gives, string Template, TermKind[] Takes) operation, IReadOnlyList<string> elements, int depth) =>
        operation.Takes.Select(kind => Of(kind, elements, depth - 1)).Aggregate(
            Gen.Constant(Array.Empty<Term>()),
            (all, next) => from before in all from part in next select (Term[])[.. before, part])
        .Select(parts => new Term(operation.Gives, operation.Template, parts));
}
