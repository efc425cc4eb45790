namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>Operations that give numbers. Templates of <see cref="TermOperations"/>.</summary>
internal static class NumberOperations
{
    public static string[] Integers =>
    [
        "(#Integer + #Integer)", "(#Integer - #Integer)", "(#Integer * #Integer)", "(#Integer / #Integer)", "(#Integer % #Integer)", "size(#Text)", "size(#List)",
        "abs(#Integer)", "sign(#Integer)", "toInteger(#Text)", "toInteger(#Float)", "toInteger(#Boolean)", "toIntegerOrNull(#Text)", "(#Date).year", "(#Date).week",
        "(#Duration).days", "(#DateTime).epochSeconds", "(#LocalTime).minute", "reduce(s = 0, x IN range(0, 3) | s + x * #Integer)",
        "reduce(s = 0, x IN #List | s + 1)", "last(range(1, #Integer % 9))", "duration.between(#Date, #DateTime).months", "char_length(#Text)", "(-(#Integer))",
        "[#Text, 1, [2]][0]", "last([#Integer, #Integer])", "size([x IN #List WHERE x IS NULL OR x = #Integer])", "toIntegerOrNull(#Any)",
        "length(null) + #Integer", "(#Date).month", "(#Date).ordinalDay", "(#Date).weekYear", "(#Date).dayOfQuarter", "(#DateTime).hour",
        "(#DateTime).offsetMinutes", "(#DateTime).epochMillis", "(#DateTime).millisecond", "(#DateTime).dayOfWeek", "(#Time).offsetSeconds", "(#Time).second",
        "(#LocalDateTime).quarter", "(#LocalDateTime).nanosecond", "(#LocalTime).microsecond", "(#Duration).months", "(#Duration).monthsOfYear",
        "(#Duration).hours", "(#Duration).minutesOfHour", "(#Duration).secondsOfMinute", "(#Duration).milliseconds", "(#Duration).nanosecondsOfSecond",
        "(#Duration).quartersOfYear", "(#Duration).weeks", "(#Duration).microsecondsOfSecond", "(#Point).srid", "duration.inDays(#DateTime, #LocalDateTime).days",
        "duration.inSeconds(#Time, #LocalTime).seconds", "reduce(s = #Integer, x IN [#Integer, #Integer] | s * 2 - x)", "(#Map).a", "(#Map)[#Text]",
        "#List[#Integer]", "#List[-1]", "CASE #Text WHEN #Text, #Text THEN #Integer ELSE #Integer END",
        "CASE #Any WHEN IS NULL THEN #Integer WHEN IS TYPED STRING THEN 2 ELSE 3 END", "CASE #Integer WHEN < 1 THEN #Integer WHEN > 3 THEN 7 END",
        "size(toString(#Integer))", "(#Integer + #Integer * #Integer - #Integer)", "toInteger(#Any)", "size(#Any)", "(CASE WHEN #Boolean THEN #Integer END)",
        "nullIf(#Integer, #Integer)", "head(range(#Integer % 7, #Integer % 7, -1))", "sign(#Float)", "size(split(#Text, #Text))", "size(keys(#Map))",
    ];

    public static string[] Floats =>
    [
        "(#Float + #Integer)", "(#Float * #Float)", "(#Integer / #Float)", "(#Integer ^ #Integer)", "round(#Float)", "round(#Float, 1)",
        "round(#Float, 1, 'HALF_EVEN')", "sqrt(#Integer)", "toFloat(#Text)", "ceil(#Float)", "floor(#Float)", "abs(#Float)", "(#Float % #Integer)", "(#Point).x",
        "point.distance(#Point, #Point)", "toFloatOrNull(#Text)", "exp(#Integer % 10)", "log(abs(#Float) + 1)", "log10(#Integer)", "sin(#Float) * 0",
        "round(#Float, #Integer % 4)", "round(#Float, 1, 'DOWN')", "round(#Float, 0, 'HALF_DOWN')", "round(#Float, 2, 'CEILING')", "round(#Float, 1, 'UP')",
        "round(#Float, 1, 'FLOOR')", "round(#Float, 1, 'HALF_UP')", "round(atan2(#Integer, #Integer), 10)", "round(degrees(#Float), 6)",
        "round(radians(#Integer), 8)", "haversin(#Float) * 0.0", "pi() + #Integer", "e() * #Integer", "(#Float - #Float)", "(#Float ^ #Float)", "(#Float / #Float)",
        "toFloat(#Any)", "toFloat(#Integer)", "(#Float * #Integer * 2)", "(3 * #Float * 0.5)", "sqrt(#Float)", "(#Point).y", "(#Point).longitude", "(#Point).z",
        "(-(#Float))", "reduce(s = 0.0, x IN [#Float, #Integer] | s + x)", "[#Float, #Integer, 0.1][#Integer]", "toFloatOrNull(#Any)", "round(#Integer / 3.0, 2)",
        "cot(#Float) * 0", "abs(#Integer)",
    ];
}
