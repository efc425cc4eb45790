using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Execution;

/// <summary>Commands for the schema and the database, and procedures about transactions; what is expected was asked of Neo4j 5.26.</summary>
public sealed class CommandTests
{
    private const string Index = "CREATE INDEX i FOR (n:A) ON (n.x)";
    private const string Constraint = "CREATE CONSTRAINT c FOR (n:A) REQUIRE n.x IS UNIQUE";

    [Theory]
    [InlineData(Index, Index, "EquivalentSchemaRuleAlreadyExists")]
    [InlineData(Index, "CREATE INDEX j FOR (n:A) ON (n.x)", "IndexAlreadyExists")]
    [InlineData(Index, "CREATE INDEX i FOR (n:B) ON (n.x)", "IndexWithNameAlreadyExists")]
    [InlineData(Index, "CREATE TEXT INDEX i FOR (n:A) ON (n.x)", "IndexWithNameAlreadyExists")]
    [InlineData(Index, Constraint, "IndexAlreadyExists")]
    [InlineData(Index, "CREATE CONSTRAINT i FOR (n:A) REQUIRE n.x IS UNIQUE", "IndexWithNameAlreadyExists")]
    [InlineData(Index, "CREATE CONSTRAINT c IF NOT EXISTS FOR (n:A) REQUIRE n.x IS UNIQUE", "IndexAlreadyExists")]
    [InlineData(Index, "CREATE CONSTRAINT i IF NOT EXISTS FOR (n:A) REQUIRE n.y IS UNIQUE", "IndexWithNameAlreadyExists")]
    [InlineData(Constraint, Constraint, "EquivalentSchemaRuleAlreadyExists")]
    [InlineData(Constraint, "CREATE CONSTRAINT d FOR (n:A) REQUIRE n.x IS UNIQUE", "ConstraintAlreadyExists")]
    [InlineData(Constraint, "CREATE CONSTRAINT c FOR (n:B) REQUIRE n.x IS UNIQUE", "ConstraintWithNameAlreadyExists")]
    [InlineData(Constraint, Index, "ConstraintAlreadyExists")]
    [InlineData(Constraint, "CREATE INDEX c FOR (n:A) ON (n.x)", "ConstraintWithNameAlreadyExists")]
    [InlineData(Constraint, "CREATE INDEX c FOR (n:A) ON (n.y)", "ConstraintWithNameAlreadyExists")]
    public void What_is_in_the_way_is_told(string first, string second, string error)
    {
        var engine = new CypherEngine(new GraphStore());
        engine.Run(first).Dispose();

        Assert.Equal("Neo.ClientError.Schema." + error, Assert.Throws<CypherException>(() => engine.Run(second)).Code);
    }

    [Theory]
    [InlineData("SHOW DATABASES YIELD name, type, currentStatus, default, home", "'neo4j', 'standard', 'online', true, true")]
    [InlineData("SHOW DATABASE neo4j YIELD name, access, role, writer", "'neo4j', 'read-write', 'primary', true")]
    [InlineData("SHOW DEFAULT DATABASE YIELD name", "'neo4j'")]
    [InlineData("SHOW HOME DATABASE YIELD name", "'neo4j'")]
    [InlineData("SHOW DATABASE nope YIELD name", "")]
    public void The_one_graph_is_shown_as_a_database(string query, string expected)
    {
        using var result = new CypherEngine(new GraphStore()).Run(query);

        Assert.Equal(expected, string.Join("; ", result.Rows.Select(row => string.Join(", ", row))));
    }

    [Fact]
    public void What_is_said_about_a_transaction_lasts_as_long_as_it()
    {
        var engine = new CypherEngine(new GraphStore());
        using (var transaction = engine.BeginTransaction())
        {
            Assert.Empty(transaction.Run("CALL tx.setMetaData({by: 'test'})").Rows);
            Assert.Equal("{by: 'test'}", Assert.Single(transaction.Run("CALL tx.getMetaData()").Rows)[0].ToString());
        }

        using var after = engine.Run("CALL tx.getMetaData()");
        Assert.Equal("{}", Assert.Single(after.Rows)[0].ToString());
    }

    [Theory]
    [InlineData(Index, "CREATE INDEX i IF NOT EXISTS FOR (n:B) ON (n.y)")]
    [InlineData(Constraint, "CREATE INDEX c IF NOT EXISTS FOR (n:A) ON (n.y)")]
    [InlineData(Constraint, "CREATE CONSTRAINT c IF NOT EXISTS FOR (n:B) REQUIRE n.y IS UNIQUE")]
    public void If_not_exists_leaves_it_at_what_is_there(string first, string second)
    {
        var engine = new CypherEngine(new GraphStore());
        engine.Run(first).Dispose();

        using var result = engine.Run(second);

        Assert.Equal(0, result.Counters.IndexesAdded + result.Counters.ConstraintsAdded);
    }
}
