using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Tests.Execution;

/// <summary>Which notifications a statement gets, and at which places: as from Neo4j 5.26 on a graph that knows the label Known, the type KNOWS and the key known.</summary>
public sealed class NotificationTests
{
    private readonly CypherEngine engine = new(new GraphStore());

    public NotificationTests() => engine.Run("CREATE (:Known {known: 1})-[:KNOWS]->()").Dispose();

    [Theory]
    [InlineData("MATCH (a:Known)-[:KNOWS]->(b) WHERE a.known = 1 RETURN b", "")]
    [InlineData("MATCH (a), (b) RETURN a", "CartesianProduct@0 (b)")]
    [InlineData("MATCH (a) MATCH (b) RETURN a", "")]
    [InlineData("MATCH (a)-->(b), (c)-->(d), (e) RETURN a", "CartesianProduct@0 (c, d), CartesianProduct@0 (e)")]
    [InlineData("MATCH (a), (b), (a)-->(b) RETURN a", "")]
    [InlineData("MATCH (a), (b), p = shortestPath((a)-[*..3]->(b)) RETURN p", "")]
    [InlineData("MATCH (a) WHERE EXISTS { MATCH (b), (c) } RETURN a", "CartesianProduct@25 (c)")]
    [InlineData("EXPLAIN MATCH (a), (b) RETURN a", "CartesianProduct@8 (b)")]
    [InlineData("MATCH (a:Foo|Bar) RETURN a", "UnknownLabelWarning@9 'Foo', UnknownLabelWarning@13 'Bar'")]
    [InlineData("MATCH (n:Known&!Foo|%) RETURN n", "UnknownLabelWarning@16 'Foo'")]
    [InlineData("MATCH (a) WHERE a:Foo RETURN a", "UnknownLabelWarning@18 'Foo'")]
    [InlineData("MATCH ()-[r:T1|KNOWS]->() RETURN r", "UnknownRelationshipTypeWarning@12 'T1'")]
    [InlineData("MATCH ()-[r:!T1]->() RETURN r", "UnknownRelationshipTypeWarning@13 'T1'")]
    [InlineData("MATCH (a)-[r]->() WHERE r:T1 RETURN a", "UnknownRelationshipTypeWarning@26 'T1'")]
    [InlineData("MATCH (a) WHERE NOT (a)-[:T1]->() RETURN a", "UnknownRelationshipTypeWarning@26 'T1'")]
    [InlineData("MATCH (a {foo: 1}) RETURN a.foo", "UnknownPropertyKeyWarning@10 'foo', UnknownPropertyKeyWarning@28 'foo'")]
    [InlineData("MATCH (n) RETURN n {.foo, .known}, n['bar'] ORDER BY n.baz", "UnknownPropertyKeyWarning@21 'foo', UnknownPropertyKeyWarning@37 'bar', UnknownPropertyKeyWarning@55 'baz'")]
    [InlineData("WITH {a: 1} AS m RETURN m.foo", "")]
    [InlineData("UNWIND [{a: 1}] AS m RETURN m.foo", "")]
    [InlineData("MATCH p = shortestPath((a)-[*]->(b)) WHERE a <> b RETURN p", "UnboundedVariableLengthPattern@23")]
    [InlineData("MATCH (a)-[:KNOWS|:KNOWS]->(b) RETURN id(a)", "FeatureDeprecationWarning@38, FeatureDeprecationWarning@17")]
    [InlineData("MATCH (n) CALL { WITH n RETURN 1 AS one } RETURN one", "FeatureDeprecationWarning@10")]
    [InlineData("MATCH (n) CALL (n) { RETURN 1 AS one } RETURN one", "")]
    [InlineData("MERGE (a:Foo {foo: 1}) SET a.bar = a.baz, a:Bar", "")]
    [InlineData("MATCH (a:Foo) WHERE a.foo = 1 DETACH DELETE a", "")]
    public void A_statement_gets_the_remarks_of_Neo4j(string query, string expected)
    {
        using var result = engine.Run(query);

        Assert.Equal(expected, string.Join(", ", result.Notifications.Select(Shorten)));
    }

    [Fact]
    public void A_name_that_has_become_known_is_no_longer_remarked_on()
    {
        const string query = "MATCH (n:Later) RETURN n";
        Assert.Single(engine.Run(query).Notifications);

        engine.Run("CREATE (:Later)").Dispose();

        Assert.Empty(engine.Run(query).Notifications);
    }

    [Fact]
    public void A_remark_tells_severity_category_and_place()
    {
        var notification = Assert.Single(engine.Run("MATCH (n)\nWHERE n:Foo RETURN n").Notifications);

        Assert.Equal(("Neo.ClientNotification.Statement.UnknownLabelWarning", "WARNING", "UNRECOGNIZED"), (notification.Code, notification.Severity, notification.Category));
        Assert.Equal((18, 2, 9), (notification.Offset, notification.Line, notification.Column));
    }

    private static string Shorten(Notification notification)
    {
        string description = notification.Description;
        int quote = description.IndexOf('\'', StringComparison.Ordinal);
        string subject = notification.Category switch
        {
            "UNRECOGNIZED" => ' ' + description[quote..(description.IndexOf('\'', quote + 1) + 1)],
            "PERFORMANCE" when description.EndsWith(").", StringComparison.Ordinal) => ' ' + description[description.LastIndexOf('(')..^1],
            _ => "",
        };
        return $"{notification.Code.Split('.')[^1]}@{notification.Offset}{subject}";
    }
}
