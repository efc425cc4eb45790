namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>Operations that give text. Templates of <see cref="TermOperations"/>.</summary>
internal static class TextOperations
{
    public static string[] Texts =>
    [
        "(#Text + #Text)", "(#Text + #Integer)", "(#Text || #Text)", "toString(#Integer)", "toString(#Boolean)", "toString(#Date)", "toString(#DateTime)",
        "toString(#LocalTime)", "toString(#Duration)", "toString(#Point)", "toUpper(#Text)", "toLower(#Text)", "trim(#Text)", "ltrim(#Text)", "rtrim(#Text)",
        "btrim(#Text, #Text)", "reverse(#Text)", "left(#Text, 2)", "right(#Text, #Integer)", "substring(#Text, 1)", "substring(#Text, #Integer, 2)",
        "replace(#Text, #Text, #Text)", "head(split(#Text, #Text))", "valueType(#List)", "nullIf(#Text, #Text)", "reduce(s = '', x IN #List | s + 'x')",
        "['x', #Integer, {}][1]", "toString(#Float)", "toString(#Time)", "toString(#LocalDateTime)", "toString(#Any)", "toStringOrNull(#Any)",
        "valueType(#Any)", "valueType([#Any, #Any])", "(#Text + #Boolean)", "(#Text + #Float)", "(#Text + #Date)", "(#Text + #Any)", "trim(BOTH 'a' FROM #Text)",
        "trim(LEADING #Text FROM #Text)", "normalize(#Text, NFD)", "ltrim(#Text, #Text)", "rtrim(#Text, #Text)", "upper(#Text)", "lower(#Text)",
        "left(#Text, #Integer)", "substring(#Text, #Integer)", "replace(#Text, #Text, #Text, 1)", "split(#Text, '')[#Integer]", "split(#Text, ['a', ' '])[0]",
        "#Text[0]", "[#Text, #Text][#Integer]", "reduce(s = #Text, x IN [#Text, 1, null] | s + coalesce(x, 0))", "toString(toFloat(#Integer))",
        "head(labels(null)) + #Text", "(#DateTime).timezone", "(#DateTime).offset", "(#Time).timezone", "(#Point).crs",
        "CASE WHEN #Text CONTAINS #Text THEN #Text END", "reverse(toUpper(#Text))", "[x IN [#Text, #Text] WHERE x > #Text][0]",
    ];
}
