using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Tests.Planning;

/// <summary>Query in, plan out: what each rule of the planner makes of a query.</summary>
public sealed class PlanTests : IDisposable
{
    private readonly GraphStore store = new();
    private readonly CypherEngine engine;

    public PlanTests()
    {
        engine = new CypherEngine(store);
        Run("CREATE CONSTRAINT person_id FOR (p:Person) REQUIRE p.id IS UNIQUE");
        Run("CREATE INDEX person_name FOR (p:Person) ON (p.name)");
        Run("UNWIND range(1, 50) AS i CREATE (:Person {id: i, name: 'p' + i})");
        Run("CREATE (:City {id: 1})");
        Run("MATCH (p:Person), (q:Person) WHERE q.id = p.id + 1 CREATE (p)-[:KNOWS]->(q)");
        Run("MATCH (p:Person), (c:City) CREATE (p)-[:LIVES_IN]->(c)");
    }

    public void Dispose() => store.Dispose();

    [Fact]
    public void A_unique_property_is_sought_in_its_index() => AssertOperators(
        "MATCH (p:Person {id: $id}) RETURN p",
        "ProduceResults", "NodeUniqueIndexSeek", "Argument");

    [Fact]
    public void A_prefix_is_a_range_of_an_index() => AssertOperators(
        "MATCH (p:Person) WHERE p.name STARTS WITH 'p1' RETURN p",
        "ProduceResults", "Filter", "NodeIndexSeekByRange", "Argument");

    [Fact]
    public void The_smaller_label_is_where_the_search_begins() => AssertOperators(
        "MATCH (p:Person)-[:LIVES_IN]->(c:City) RETURN p",
        "ProduceResults", "Filter", "Expand(All)", "NodeByLabelScan", "Argument");

    [Fact]
    public void Between_known_ends_only_their_relationships_are_looked_at() => AssertOperators(
        "MATCH (p:Person {id: 1}), (q:Person {id: 2}) MATCH (p)-[:KNOWS]->(q) RETURN count(*)",
        "ProduceResults", "EagerAggregation", "Expand(Into)", "NodeUniqueIndexSeek", "NodeUniqueIndexSeek", "Argument");

    [Theory]
    [InlineData("MATCH (p:Person), (q:Person) WHERE p.age = q.age RETURN count(*)")]
    [InlineData("MATCH (p:Person) MATCH (q:Person) WHERE q.age = p.age RETURN count(*)")]
    public void Parts_that_meet_in_a_value_only_are_joined_by_a_table(string query)
    {
        Run("MATCH (p:Person) SET p.age = p.id % 25");
        Run("MATCH (p:Person {id: 1}) SET p.age = null");
        Run("MATCH (p:Person {id: 2}) SET p.age = 2.0");

        AssertOperators(query, "ProduceResults", "EagerAggregation", "ValueHashJoin", "NodeByLabelScan", "Argument");
        using var result = engine.Run("PROFILE " + query);

        Assert.Equal((24 * 4) + 1, Assert.Single(result.Rows)[0].AsInteger());
        Assert.InRange(Work(result.Plan!), 100, 300);
    }

    [Fact]
    public void A_condition_is_tested_as_soon_as_its_variables_are_known() => AssertOperators(
        "MATCH (p:Person {id: 1})-[:KNOWS]->(q)-[:LIVES_IN]->(c) WHERE q.name = 'x' RETURN c",
        "ProduceResults", "Expand(All)", "Filter", "Expand(All)", "NodeUniqueIndexSeek", "Argument");

    [Fact]
    public void Different_ends_of_paths_are_found_breadth_first() => AssertOperators(
        "MATCH (a:Person {id: $id})-[*1..3]->(b) WHERE b.id <> $id RETURN count(DISTINCT b)",
        "ProduceResults", "EagerAggregation", "Filter", "VarLengthExpand(Pruning,BFS)", "NodeUniqueIndexSeek", "Argument");

    [Fact]
    public void Paths_that_are_counted_are_not_pruned() => AssertOperators(
        "MATCH (a:Person {id: $id})-[*1..3]->(b) RETURN count(b)",
        "ProduceResults", "EagerAggregation", "VarLengthExpand(All)", "NodeUniqueIndexSeek", "Argument");

    [Fact]
    public void Pairs_that_share_a_node_are_counted_from_degrees() => AssertOperators(
        "MATCH (a:Person)-[:LIVES_IN]->(c)<-[:LIVES_IN]-(b:Person) RETURN count(*)",
        "ProduceResults", "EagerAggregation", "CountExpansions", "AllNodesScan", "Argument");

    [Theory]
    [InlineData("MATCH (n) RETURN count(n)", "NodeCountFromCountStore", 51)]
    [InlineData("MATCH (p:Person) RETURN count(*)", "NodeCountFromCountStore", 50)]
    [InlineData("MATCH (p:Unknown) RETURN count(*)", "NodeCountFromCountStore", 0)]
    [InlineData("MATCH ()-[r]->() RETURN count(r)", "RelationshipCountFromCountStore", 99)]
    [InlineData("MATCH (a)<-[:KNOWS|UNKNOWN|KNOWS]-(b) RETURN count(a)", "RelationshipCountFromCountStore", 49)]
    public void What_the_store_has_counted_is_not_scanned(string query, string name, int count)
    {
        AssertOperators(query, "ProduceResults", "EagerAggregation", name, "Argument");
        using var result = engine.Run("PROFILE " + query);

        Assert.Equal(count, Assert.Single(result.Rows)[0].AsInteger());
        Assert.InRange(Work(result.Plan!), 0, 10);
    }

    [Fact]
    public void A_product_is_counted_without_its_pairs()
    {
        const string Query = "MATCH (p:Person), (q:Person) RETURN p.name AS name, count(q) AS n";
        AssertOperators(Query, "ProduceResults", "Projection", "EagerAggregation", "NodeCountFromCountStore", "NodeByLabelScan", "Argument");
        using var result = engine.Run(Query);

        Assert.All(result.Rows, row => Assert.Equal(50, row[1].AsInteger()));
    }

    [Theory]
    [InlineData("MATCH (a:Person)-[r:KNOWS]->(b) RETURN a.id AS id, count(b) AS n")]
    [InlineData("MATCH (a:Person)-[r]-(b) RETURN a.id AS id, count(*) AS n")]
    [InlineData("MATCH (a:Person)<-[r]-(b) RETURN a.id AS id, count(r) AS n, count(*) AS rows")]
    [InlineData("MATCH (a:Person {id: 7})-[:KNOWS]->(m)-[r:LIVES_IN]->(b:City) RETURN m.id AS id, count(b) AS n")]
    [InlineData("MATCH (a:Person {id: 7})-[r:KNOWS]->(b) RETURN count(a) AS n")]
    public void The_last_hop_is_counted_by_degree(string query)
    {
        Run("MATCH (p:Person) WHERE p.id % 7 = 0 CREATE (p)-[:KNOWS]->(p), (p)-[:KNOWS]->(p)");
        Assert.Contains("CountExpansions", Operators(query));
        string enumerated = query.Replace("count(*)", "size(collect(1))", StringComparison.Ordinal);
        foreach (string variable in new[] { "a", "b", "r" })
        {
            enumerated = enumerated.Replace($"count({variable})", $"size(collect({variable}))", StringComparison.Ordinal);
        }

        Assert.DoesNotContain("CountExpansions", Operators(enumerated));

        Assert.Equal(Answer(enumerated), Answer(query));
    }

    [Theory]
    [InlineData("MATCH (a:Person)-[:KNOWS]->(b) RETURN b.id, count(*)")]
    [InlineData("MATCH (a:Person)-[:KNOWS]->(b) RETURN count(DISTINCT b)")]
    [InlineData("MATCH (a:Person)-[:KNOWS]->(b) RETURN count(b.id)")]
    [InlineData("MATCH (a:Person)-[:KNOWS]->(b) RETURN count(*), max(b.id)")]
    [InlineData("MATCH (a:Person)-[r:KNOWS]->(b)-[s:KNOWS]->(c) RETURN a.id, count(*)")]
    public void A_hop_whose_matches_matter_is_not(string query) => Assert.DoesNotContain("CountExpansions", Operators(query));

    [Theory]
    [InlineData("OPTIONAL MATCH (x:Unknown) CALL (x) { MATCH (a:Person)-[:KNOWS]->(b) RETURN count(x) AS n } RETURN n")]
    [InlineData("OPTIONAL MATCH (x:Unknown) CALL (x) { MATCH (a:Person)-[:LIVES_IN]->()<-[:LIVES_IN]-(b:Person) RETURN count(x) AS n } RETURN n")]
    public void A_variable_from_outside_may_be_null_and_is_counted_row_by_row(string query)
    {
        using var result = engine.Run(query);

        Assert.Equal(0, Assert.Single(result.Rows)[0].AsInteger());
    }

    [Fact]
    public void Order_with_limit_keeps_the_first_rows_only() => AssertOperators(
        "MATCH (p:Person) RETURN p.name AS name ORDER BY name LIMIT 3",
        "ProduceResults", "Top", "Projection", "NodeByLabelScan", "Argument");

    [Fact]
    public void Exists_in_where_is_a_semi_join() => AssertOperators(
        "MATCH (p:Person) WHERE NOT EXISTS { (p)-[:KNOWS]->(:Person) } RETURN p",
        "ProduceResults", "AntiSemiApply", "ProduceResults", "Filter", "Expand(All)", "Argument", "NodeByLabelScan", "Argument");

    [Theory]
    [InlineData("MATCH (p:Person) WHERE (p)-[:KNOWS]->() RETURN p", 49)]
    [InlineData("MATCH (p:Person) WHERE COUNT { (p)-[:KNOWS|LIVES_IN|UNKNOWN]-() } = 3 RETURN p", 48)]
    [InlineData("MATCH (p:Person) WHERE NOT EXISTS { (p)<-[:KNOWS]-() } RETURN p", 1)]
    public void Relationships_that_are_only_counted_are_not_looked_at(string query, int rows)
    {
        AssertOperators(query, "ProduceResults", "Filter", "NodeByLabelScan", "Argument");
        using var result = engine.Run("PROFILE " + query);

        Assert.Equal(rows, result.Rows.Count());
        Assert.InRange(Work(result.Plan!), 50, 150);
    }

    [Theory]
    [InlineData("--")]
    [InlineData("-->")]
    [InlineData("<--")]
    [InlineData("-[:KNOWS]-")]
    public void A_degree_is_the_number_of_rows_that_an_expansion_gives(string hop)
    {
        Run("MATCH (p:Person) WHERE p.id % 7 = 0 CREATE (p)-[:KNOWS]->(p), (p)-[:KNOWS]->(p)");
        using var result = engine.Run($"MATCH (p) OPTIONAL MATCH (p){hop.Replace("-[:KNOWS]-", "-[r:KNOWS]-", StringComparison.Ordinal)}(other) WITH p, count(other) AS found WHERE found <> COUNT {{ (p){hop}() }} RETURN p");

        Assert.Empty(result.Rows);
    }

    [Fact]
    public void Rows_are_gathered_before_a_write_that_the_read_could_see() => AssertOperators(
        "MATCH (p:Person) CREATE (:Person {name: p.name})",
        "EmptyResult", "Create", "Eager", "NodeByLabelScan", "Argument");

    [Fact]
    public void Clauses_that_only_create_need_no_gathering_between_them() => AssertOperators(
        "UNWIND [1, 2] AS i CREATE (a:A {i: i}) CREATE (b:B {i: i}) CREATE (a)-[:R]->(b)",
        "EmptyResult", "Create", "Create", "Create", "Unwind", "Argument");

    [Fact]
    public void Rows_that_read_nothing_are_written_as_they_come() => AssertOperators(
        "UNWIND $rows AS row CREATE (:Fresh {id: row.id})",
        "EmptyResult", "Create", "Unwind", "Argument");

    [Fact]
    public void Merge_by_a_unique_key_seeks() => AssertOperators(
        "UNWIND $rows AS row MERGE (p:Person {id: row.id})",
        "EmptyResult", "Merge", "NodeUniqueIndexSeek", "Argument", "Unwind", "Argument");

    private static long Work(ResultPlan plan) => plan.Work!.Value + plan.Children.Sum(Work);

    private void AssertOperators(string query, params string[] expected) => Assert.Equal(expected, Operators(query));

    private string[] Operators(string query)
    {
        using var result = engine.Run("EXPLAIN " + query);
        return [.. Names(result.Plan!)];
    }

    /// <summary>The rows as texts, in the order of the texts.</summary>
    private string[] Answer(string query)
    {
        using var result = engine.Run(query);
        return [.. result.Rows.Select(row => string.Join(' ', row)).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Names(ResultPlan plan) => [plan.Name, .. plan.Children.Reverse().SelectMany(Names)];

    private void Run(string query) => engine.Run(query).Dispose();
}
