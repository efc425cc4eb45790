namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>Operations that give lists and maps. Templates of <see cref="TermOperations"/>.</summary>
internal static class CollectionOperations
{
    public static string[] Lists =>
    [
        "(#List + #List)", "(#List + #Integer)", "(#Text + #List)", "(#List || #List)", "tail(#List)", "reverse(#List)", "#List[1..3]", "#List[..-1]",
        "#List[#Integer..#Integer]", "[x IN #List WHERE x IS NOT NULL | [x, #Integer]]", "[x IN #List | x = #Integer]", "[#Integer, #Text]", "split(#Text, #Text)",
        "toStringList(#List)", "toIntegerList(#List)", "toFloatList(#List)", "toBooleanList(#List)", "[#Map]",
        "range(#Integer % 5, 7, 2)", "reduce(a = [], x IN #List | [x] + a)", "[#Float, #Integer, #Boolean]", "[#Text, 1, []][0]", "[#Any, #Any]",
        "[#Integer, null, #Float]", "#List[#Integer..]", "#List[..#Integer]", "#List[-2..]", "#List[#Integer..-1]", "(#List + #Any)", "(#Any + #List)",
        "(#List + [#Any])", "(#List + null)", "[x IN #List | valueType(x)]", "[x IN #List WHERE #Boolean]", "[x IN [#Any, #Any] | toStringOrNull(x)]",
        "[x IN range(0, 2) | #List[x]]", "[x IN #List | x IN #List]", "[x IN #List | CASE WHEN x IS :: INTEGER THEN x + 1 ELSE x END]", "[#List, #List]",
        "reduce(a = #List, x IN #List | a[1..] + x)", "CASE WHEN #Boolean THEN #List ELSE [] END", "range(#Integer % 5, #Integer % 5, sign(#Integer))",
        "range(3, #Integer % 4, -1)", "[x IN #List | [y IN #List WHERE x = y | 1]]", "tail([#Any, #Any, #Any])", "reverse([#Any, #Any])", "coalesce(#List, [#Any])",
        "toStringList(#Any)", "toIntegerList([#Any, #Any])", "[k IN keys(#Map) | #Integer]", "[x IN [#Time, #LocalDateTime, #Duration] | toString(x)]",
        "[#Date, #Point]", "[x IN [#Integer, #Float, #Text] WHERE x > 1]", "(#List)[0..2][0..1]", "split(#Text, [#Text, #Text])", "toFloatList(#List + #List)",
    ];

    public static string[] Maps =>
    [
        "{a: #Integer, b: #Text}", "{c: #List, d: {e: #Date}}", "properties(#Map)", "{p: #Point, t: #DateTime}", "[#Date, 1, []][0]", "{a: #Any, b: #Any}",
        "{a: [#Any], c: {d: #Any}}", "{x: null, y: #Integer}", "head([#Map])", "coalesce(#Map, {})", "CASE WHEN #Boolean THEN #Map ELSE {z: #Any} END",
    ];
}
