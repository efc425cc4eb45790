using System.Text.RegularExpressions;

namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>
/// Templates of expressions: what they give, their text, and the kinds of their numbered holes. The tables name a hole by its kind, <c>#Any</c> for any. Some hide the
/// type of an operand in a list of mixed items, and a few put something of another kind there, so that it is found out at run time or when the query is compiled.
/// </summary>
internal static partial class TermOperations
{
    public static IReadOnlyList<(TermKind Gives, string Template, TermKind?[] Takes)> All { get; } =
    [
        .. Of(TermKind.Integer, NumberOperations.Integers),
        .. Of(TermKind.Float, NumberOperations.Floats),
        .. Of(TermKind.Text, TextOperations.Texts),
        .. Of(TermKind.Boolean, BooleanOperations.Booleans),
        .. Of(TermKind.List, CollectionOperations.Lists),
        .. Of(TermKind.Map, CollectionOperations.Maps),
        .. Of(TermKind.Date, TemporalOperations.Dates),
        .. Of(TermKind.DateTime, TemporalOperations.DateTimes),
        .. Of(TermKind.Time, TemporalOperations.Times),
        .. Of(TermKind.LocalDateTime, TemporalOperations.LocalDateTimes),
        .. Of(TermKind.LocalTime, TemporalOperations.LocalTimes),
        .. Of(TermKind.Duration, TemporalOperations.Durations),
        .. Of(TermKind.Point, TemporalOperations.Points),
        .. Enum.GetValues<TermKind>().SelectMany(OfAnyKind),
        .. Of(TermKind.Integer, "[#Text, 1, [2]][0]"),
        .. Of(TermKind.Text, "['x', #Integer, {}][1]"),
        .. Of(TermKind.Boolean, "[#List, true, 1.5][0]"),
        .. Of(TermKind.List, "[#Text, 1, []][0]"),
        .. Of(TermKind.Map, "[#Date, 1, []][0]"),
    ];

    private static IEnumerable<(TermKind, string, TermKind?[])> OfAnyKind(TermKind kind) => Of(
        kind,
        $"coalesce(#{kind}, #{kind})",
        $"CASE WHEN #Boolean THEN #{kind} ELSE #{kind} END",
        $"CASE #Integer WHEN #Integer THEN #{kind} END",
        $"[#{kind}, 'x', 1][0]",
        $"head([x IN [#{kind}, null, true]])");

    private static IEnumerable<(TermKind, string, TermKind?[])> Of(TermKind kind, params string[] templates) => templates.Select(template =>
    {
        int hole = 0;
        TermKind?[] takes = [.. Hole.Matches(template).Select(m => m.Groups["kind"].Value is "Any" ? (TermKind?)null : Enum.Parse<TermKind>(m.Groups["kind"].Value))];
        return (kind, Hole.Replace(template, _ => $"#{hole++}"), takes);
    });

    [GeneratedRegex(@"#(?<kind>[A-Za-z]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Hole { get; }
}
