namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>Predicates. Templates of <see cref="TermOperations"/>.</summary>
internal static class BooleanOperations
{
    public static string[] Booleans =>
    [
        "(#Integer < #Float)", "(#Integer = #Integer)", "(#Text <> #Text)", "(#Text >= #Text)", "(#Integer < #Float <= #Integer)", "(#Boolean AND #Boolean)",
        "(#Boolean OR #Boolean)", "(#Boolean XOR #Boolean)", "(NOT #Boolean)", "(#Text IS NULL)", "(#List IS NOT NULL)", "(#Integer IN #List)", "(#Text IN #List)",
        "(#Float IN [#Integer, #Float])", "(#List IN #List)", "(#Text STARTS WITH #Text)", "(#Text ENDS WITH #Text)", "(#Text CONTAINS #Text)",
        "(#Text =~ '(?i).*a.*')", "any(x IN #List WHERE x = #Integer)", "all(x IN #List WHERE x IS NOT NULL)", "all(x IN #List WHERE x < #Integer)",
        "none(x IN #List WHERE x = #Text)", "single(x IN #List WHERE x = #Integer)", "isEmpty(#List)", "isEmpty(#Text)", "(#Date <= #Date)",
        "(#DateTime > #DateTime)", "(#DateTime = #DateTime)", "(#List = #List)", "(#Map = #Map)", "(#List < #List)", "(#Duration = #Duration)", "(#Point = #Point)",
        "(#Duration < #Duration)", "(#Integer IS :: INTEGER)", "(#List IS :: LIST<INTEGER>)", "(#Map IS NOT :: STRING | MAP)", "isNaN(#Float)",
        "point.withinBBox(#Point, #Point, #Point)", "toBooleanOrNull(#Text)", "toBoolean(#Integer)", "[#List, true, 1.5][0]", "(#Any = #Any)", "(#Any <> #Any)",
        "(#Any < #Any)", "(#Any >= #Any)", "(#Any IN [#Any, #Any, null])", "(#Any IN #List)", "(#Any IS NULL)", "(#Any IS NOT NULL)",
        "(#Any IS :: INTEGER NOT NULL)", "(#Any IS :: FLOAT | STRING)", "(#Any IS :: DATE)", "(#Any IS NOT :: LIST<ANY>)",
        "(#List IS :: LIST<INTEGER | STRING NOT NULL>)", "(#List IS :: LIST<INTEGER NOT NULL> NOT NULL)", "(#Any IS :: PROPERTY VALUE)",
        "(#Any IS :: ANY NOT NULL)", "(#Any IS :: BOOLEAN)", "(#Any IS :: ZONED DATETIME | LOCAL DATETIME)", "(#Any IS :: DURATION)", "(#Any IS :: MAP)",
        "(#Any IS :: POINT)", "(#Any IS :: LOCAL TIME | ZONED TIME)", "(#Any IS :: NULL)", "(#Any IS TYPED STRING)", "(1 < #Integer <= 3)",
        "(#Integer < #Integer <> #Integer)", "(#Text = #Text = #Text)", "(#Integer > #Text)", "(#Text < #Text <= #Text)", "(#Float < #Float)",
        "(#Float <= #Integer)", "(#Boolean < #Boolean)", "(#Boolean = #Boolean)", "(#Time < #Time)", "(#Time = #Time)", "(#LocalDateTime <= #LocalDateTime)",
        "(#LocalTime > #LocalTime)", "(#Date = #Date)", "(#Point < #Point)", "(#Map < #Map)", "(#List <= #List)", "(#List <> [#Any, #Any])", "(#Text =~ #Text)",
        "(#Text =~ '[a-z].*')", "(#Text IS NORMALIZED)", "(NOT #Boolean AND #Boolean OR #Boolean)", "(NOT (#Boolean XOR NOT #Boolean))", "(#Boolean AND null)",
        "(#Boolean OR null)", "(#Any STARTS WITH #Text)", "(#Text CONTAINS #Any)", "any(x IN #List WHERE x > #Any)", "all(x IN #List WHERE x = #Any)",
        "none(x IN #List WHERE x < #Float)", "single(x IN [#Any, #Any, #Any] WHERE x = #Any)", "all(x IN [] WHERE #Boolean)", "any(x IN #List WHERE x IN #List)",
        "isEmpty(#Map)", "isEmpty(#Any)", "toBoolean(#Text)", "toBoolean(#Any)", "toBooleanOrNull(#Any)", "(#Duration <= #Duration)", "isNaN(#Integer)",
        "(#List = [#Any])", "exists((#Map).a)", "((#Map).b IS NULL)", "(#Integer IN [1, null, #Integer])", "(null IN #List)", "([#Any] IN [[#Any], null])",
        "(#Integer IN range(#Integer % 5, #Integer % 9))", "CASE #Any WHEN #Any THEN #Boolean ELSE #Boolean END", "(point.distance(#Point, #Point) < #Float)",
        "coalesce(#Boolean, #Boolean, false)", "startNode(null) IS NULL OR #Boolean",
    ];
}
