using static ConceptGraph.Engine.Tests.Differential.TermKind;

namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>
/// Templates of expressions: what they give, their text, and the kinds of their numbered holes. Some hide the type of an operand in a list of mixed items, and a few
/// put something of another kind there, so that it is found out at run time.
/// </summary>
internal static class TermOperations
{
    public static IReadOnlyList<(TermKind Gives, string Template, TermKind[] Takes)> All { get; } =
        [.. Numbers, .. Texts, .. Booleans, .. Lists, .. Times, .. OfAnyKind()];

    private static (TermKind, string, TermKind[])[] Numbers =>
    [
        (Integer, "(#0 + #1)", [Integer, Integer]), (Integer, "(#0 - #1)", [Integer, Integer]), (Integer, "(#0 * #1)", [Integer, Integer]),
        (Integer, "(#0 / #1)", [Integer, Integer]), (Integer, "(#0 % #1)", [Integer, Integer]), (Integer, "size(#0)", [Text]), (Integer, "size(#0)", [List]),
        (Integer, "abs(#0)", [Integer]), (Integer, "sign(#0)", [Integer]), (Integer, "toInteger(#0)", [Text]), (Integer, "toInteger(#0)", [Float]),
        (Integer, "toInteger(#0)", [TermKind.Boolean]), (Integer, "toIntegerOrNull(#0)", [Text]), (Integer, "(#0).year", [Date]), (Integer, "(#0).week", [Date]),
        (Integer, "(#0).days", [Duration]), (Integer, "(#0).epochSeconds", [TermKind.DateTime]), (Integer, "(#0).minute", [TermKind.LocalTime]),
        (Integer, "reduce(s = 0, x IN range(0, 3) | s + x * #0)", [Integer]), (Integer, "reduce(s = 0, x IN #0 | s + 1)", [List]), (Integer, "last(range(1, #0 % 9))", [Integer]),
        (Integer, "duration.between(#0, #1).months", [Date, TermKind.DateTime]), (Integer, "char_length(#0)", [Text]), (Integer, "(-(#0))", [Integer]),
        (Float, "(#0 + #1)", [Float, Integer]), (Float, "(#0 * #1)", [Float, Float]), (Float, "(#0 / #1)", [Integer, Float]), (Float, "(#0 ^ #1)", [Integer, Integer]),
        (Float, "round(#0)", [Float]), (Float, "round(#0, 1)", [Float]), (Float, "round(#0, 1, 'HALF_EVEN')", [Float]), (Float, "sqrt(#0)", [Integer]), (Float, "toFloat(#0)", [Text]),
        (Float, "ceil(#0)", [Float]), (Float, "floor(#0)", [Float]), (Float, "abs(#0)", [Float]), (Float, "(#0 % #1)", [Float, Integer]), (Float, "(#0).x", [Point]),
        (Float, "point.distance(#0, #1)", [Point, Point]), (Float, "toFloatOrNull(#0)", [Text]),
    ];

    private static (TermKind, string, TermKind[])[] Texts =>
    [
        (Text, "(#0 + #1)", [Text, Text]), (Text, "(#0 + #1)", [Text, Integer]), (Text, "(#0 || #1)", [Text, Text]), (Text, "toString(#0)", [Integer]), (Text, "toString(#0)", [TermKind.Boolean]),
        (Text, "toString(#0)", [Date]), (Text, "toString(#0)", [TermKind.DateTime]), (Text, "toString(#0)", [TermKind.LocalTime]), (Text, "toString(#0)", [Duration]), (Text, "toString(#0)", [Point]),
        (Text, "toUpper(#0)", [Text]), (Text, "toLower(#0)", [Text]), (Text, "trim(#0)", [Text]), (Text, "ltrim(#0)", [Text]), (Text, "rtrim(#0)", [Text]), (Text, "btrim(#0, #1)", [Text, Text]),
        (Text, "reverse(#0)", [Text]), (Text, "left(#0, 2)", [Text]), (Text, "right(#0, #1)", [Text, Integer]), (Text, "substring(#0, 1)", [Text]), (Text, "substring(#0, #1, 2)", [Text, Integer]),
        (Text, "replace(#0, #1, #2)", [Text, Text, Text]), (Text, "head(split(#0, #1))", [Text, Text]), (Text, "valueType(#0)", [List]), (Text, "nullIf(#0, #1)", [Text, Text]),
        (Text, "reduce(s = '', x IN #0 | s + 'x')", [List]), (Text, "last(keys(#0))", [Map]),
    ];

    private static (TermKind, string, TermKind[])[] Booleans =>
    [
        (TermKind.Boolean, "(#0 < #1)", [Integer, Float]), (TermKind.Boolean, "(#0 = #1)", [Integer, Integer]), (TermKind.Boolean, "(#0 <> #1)", [Text, Text]), (TermKind.Boolean, "(#0 >= #1)", [Text, Text]),
        (TermKind.Boolean, "(#0 < #1 <= #2)", [Integer, Float, Integer]), (TermKind.Boolean, "(#0 AND #1)", [TermKind.Boolean, TermKind.Boolean]), (TermKind.Boolean, "(#0 OR #1)", [TermKind.Boolean, TermKind.Boolean]),
        (TermKind.Boolean, "(#0 XOR #1)", [TermKind.Boolean, TermKind.Boolean]), (TermKind.Boolean, "(NOT #0)", [TermKind.Boolean]), (TermKind.Boolean, "(#0 IS NULL)", [Text]), (TermKind.Boolean, "(#0 IS NOT NULL)", [List]),
        (TermKind.Boolean, "(#0 IN #1)", [Integer, List]), (TermKind.Boolean, "(#0 IN #1)", [Text, List]), (TermKind.Boolean, "(#0 IN [#1, #2])", [Float, Integer, Float]), (TermKind.Boolean, "(#0 IN #1)", [List, List]),
        (TermKind.Boolean, "(#0 STARTS WITH #1)", [Text, Text]), (TermKind.Boolean, "(#0 ENDS WITH #1)", [Text, Text]), (TermKind.Boolean, "(#0 CONTAINS #1)", [Text, Text]), (TermKind.Boolean, "(#0 =~ '(?i).*a.*')", [Text]),
        (TermKind.Boolean, "any(x IN #0 WHERE x = #1)", [List, Integer]), (TermKind.Boolean, "all(x IN #0 WHERE x IS NOT NULL)", [List]), (TermKind.Boolean, "all(x IN #0 WHERE x < #1)", [List, Integer]),
        (TermKind.Boolean, "none(x IN #0 WHERE x = #1)", [List, Text]), (TermKind.Boolean, "single(x IN #0 WHERE x = #1)", [List, Integer]), (TermKind.Boolean, "isEmpty(#0)", [List]), (TermKind.Boolean, "isEmpty(#0)", [Text]),
        (TermKind.Boolean, "(#0 <= #1)", [Date, Date]), (TermKind.Boolean, "(#0 > #1)", [TermKind.DateTime, TermKind.DateTime]), (TermKind.Boolean, "(#0 = #1)", [TermKind.DateTime, TermKind.DateTime]),
        (TermKind.Boolean, "(#0 = #1)", [List, List]), (TermKind.Boolean, "(#0 = #1)", [Map, Map]), (TermKind.Boolean, "(#0 < #1)", [List, List]), (TermKind.Boolean, "(#0 = #1)", [Duration, Duration]), (TermKind.Boolean, "(#0 = #1)", [Point, Point]),
        (TermKind.Boolean, "(#0 < #1)", [Duration, Duration]), (TermKind.Boolean, "(#0 IS :: INTEGER)", [Integer]), (TermKind.Boolean, "(#0 IS :: LIST<INTEGER>)", [List]), (TermKind.Boolean, "(#0 IS NOT :: STRING | MAP)", [Map]),
        (TermKind.Boolean, "isNaN(#0)", [Float]), (TermKind.Boolean, "point.withinBBox(#0, #1, #2)", [Point, Point, Point]), (TermKind.Boolean, "toBooleanOrNull(#0)", [Text]), (TermKind.Boolean, "toBoolean(#0)", [Integer]),
    ];

    private static (TermKind, string, TermKind[])[] Lists =>
    [
        (List, "(#0 + #1)", [List, List]), (List, "(#0 + #1)", [List, Integer]), (List, "(#0 + #1)", [Text, List]), (List, "(#0 || #1)", [List, List]), (List, "tail(#0)", [List]), (List, "reverse(#0)", [List]),
        (List, "#0[1..3]", [List]), (List, "#0[..-1]", [List]), (List, "#0[#1..#2]", [List, Integer, Integer]), (List, "[x IN #0 WHERE x IS NOT NULL | [x, #1]]", [List, Integer]), (List, "[x IN #0 | x = #1]", [List, Integer]),
        (List, "[#0, #1]", [Integer, Text]), (List, "split(#0, #1)", [Text, Text]), (List, "toStringList(#0)", [List]), (List, "toIntegerList(#0)", [List]), (List, "toFloatList(#0)", [List]), (List, "toBooleanList(#0)", [List]),
        (List, "keys(#0)", [Map]), (List, "[#0]", [Map]), (List, "[k IN keys(#0) | (#0)[k]]", [Map]), (List, "range(#0 % 5, 7, 2)", [Integer]), (List, "reduce(a = [], x IN #0 | [x] + a)", [List]), (List, "[#0, #1, #2]", [Float, Integer, TermKind.Boolean]),
        (Map, "{a: #0, b: #1}", [Integer, Text]), (Map, "{c: #0, d: {e: #1}}", [List, Date]), (Map, "properties(#0)", [Map]), (Map, "{p: #0, t: #1}", [Point, TermKind.DateTime]),
    ];

    private static (TermKind, string, TermKind[])[] Times =>
    [
        (Date, "(#0 + #1)", [Date, Duration]), (Date, "(#0 - #1)", [Date, Duration]), (Date, "date.truncate('month', #0)", [Date]), (Date, "date.truncate('week', #0)", [TermKind.DateTime]), (Date, "date({date: #0, day: 1})", [Date]), (Date, "date(#0)", [TermKind.DateTime]),
        (Date, "date({year: 2000 + #0 % 100, week: 5})", [Integer]), (TermKind.DateTime, "(#0 + #1)", [TermKind.DateTime, Duration]), (TermKind.DateTime, "datetime.truncate('hour', #0)", [TermKind.DateTime]), (TermKind.DateTime, "datetime({date: #0, hour: 5})", [Date]),
        (TermKind.DateTime, "datetime({datetime: #0, timezone: '+05:00'})", [TermKind.DateTime]), (TermKind.DateTime, "datetime({epochSeconds: #0 % 100000})", [Integer]),
        (TermKind.LocalTime, "(#0 + #1)", [TermKind.LocalTime, Duration]), (TermKind.LocalTime, "localtime.truncate('minute', #0)", [TermKind.LocalTime]), (TermKind.LocalTime, "localtime(#0)", [TermKind.DateTime]),
        (Duration, "(#0 + #1)", [Duration, Duration]), (Duration, "(#0 - #1)", [Duration, Duration]), (Duration, "(#0 * 3)", [Duration]), (Duration, "(#0 * 0.5)", [Duration]), (Duration, "(#0 / 2)", [Duration]), (Duration, "duration({days: #0 % 100, hours: 2})", [Integer]),
        (Duration, "duration.between(#0, #1)", [Date, Date]), (Duration, "duration.between(#0, #1)", [TermKind.DateTime, TermKind.DateTime]), (Duration, "duration.inDays(#0, #1)", [Date, Date]), (Duration, "duration.inSeconds(#0, #1)", [TermKind.LocalTime, TermKind.DateTime]),
        (Duration, "duration.inMonths(#0, #1)", [TermKind.DateTime, Date]), (Point, "point({x: #0, y: #1})", [Float, Integer]),
    ];

    private static IEnumerable<(TermKind, string, TermKind[])> OfAnyKind()
    {
        foreach (var kind in Enum.GetValues<TermKind>())
        {
            yield return (kind, "coalesce(#0, #1)", [kind, kind]);
            yield return (kind, "CASE WHEN #0 THEN #1 ELSE #2 END", [TermKind.Boolean, kind, kind]);
            yield return (kind, "CASE #0 WHEN #1 THEN #2 END", [Integer, Integer, kind]);
            yield return (kind, "[#0, 'x', 1][0]", [kind]);
            yield return (kind, "head([x IN [#0, null, true]])", [kind]);
        }

        yield return (Integer, "[#0, 1, [2]][0]", [Text]);
        yield return (Text, "['x', #0, {}][1]", [Integer]);
        yield return (TermKind.Boolean, "[#0, true, 1.5][0]", [List]);
        yield return (List, "[#0, 1, []][0]", [Text]);
        yield return (Map, "[#0, 1, []][0]", [Date]);
    }
}
