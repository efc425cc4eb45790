using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Execution;

/// <summary>What the values of parameters decide before a statement runs; what is expected was asked of Neo4j 5.26.</summary>
public sealed class ParameterTests
{
    private const string Syntax = "Neo.ClientError.Statement.SyntaxError";
    private const string Type = "Neo.ClientError.Statement.TypeError";

    private readonly CypherEngine engine = new(new GraphStore());

    [Theory]
    [InlineData("UNWIND $p AS x RETURN x - 1")]
    [InlineData("UNWIND $p AS x RETURN x.a")]
    [InlineData("RETURN [x IN $p WHERE x AND true]")]
    [InlineData("RETURN head($p) - 1")]
    [InlineData("WITH $p AS l UNWIND l AS x RETURN -x")]
    public void A_list_of_texts_is_known_to_hold_texts(string query)
    {
        Assert.Equal(Syntax, ErrorOf(query, Value.List(Value.String("a"), Value.String("b"))));
        Assert.NotEqual(Syntax, ErrorOf(query, Value.List(Value.String("a"), Value.Integer(1))));
    }

    [Fact]
    public void A_parameter_names_an_index_or_a_constraint()
    {
        Run("CREATE INDEX $p FOR (n:A) ON (n.x)", Value.String("i"));
        Run("CREATE CONSTRAINT $p FOR (n:A) REQUIRE n.y IS UNIQUE", Value.String("c"));
        using (var names = engine.Run("SHOW INDEXES YIELD name ORDER BY name RETURN collect(name) AS names"))
        {
            Assert.Equal("['c', 'i']", Assert.Single(names.Rows)[0].ToString());
        }

        Run("DROP INDEX $p", Value.String("i"));
        Run("DROP CONSTRAINT $p IF EXISTS", Value.String("c"));
        Assert.Equal(Type, ErrorOf("CREATE INDEX $p FOR (n:A) ON (n.x)", Value.Integer(1)));
        Assert.Equal(Type, ErrorOf("DROP INDEX $p IF EXISTS", default));
        Assert.Equal("Neo.ClientError.Statement.ParameterMissing", Assert.Throws<CypherException>(() => engine.Run("DROP INDEX $p")).Code);
    }

    [Fact]
    public void A_parameter_gives_the_options_of_an_index()
    {
        Run("CREATE INDEX i FOR (n:A) ON (n.x) OPTIONS $p", Value.Of(MapValue.Empty));

        var unknown = MapValue.From([KeyValuePair.Create("foo", Value.Integer(1))]);
        Assert.Equal("Neo.ClientError.General.InvalidArguments", ErrorOf("CREATE INDEX j FOR (n:B) ON (n.x) OPTIONS $p", Value.Of(unknown)));
        Assert.Equal("Neo.ClientError.General.InvalidArguments", ErrorOf("CREATE INDEX j FOR (n:B) ON (n.x) OPTIONS $p", Value.Integer(1)));
    }

    [Fact]
    public void A_batch_of_no_rows_is_refused() =>
        Assert.Equal("Neo.ClientError.Statement.ArgumentError", ErrorOf("UNWIND [1] AS i CALL (i) { CREATE (:T {i: i}) } IN TRANSACTIONS OF $p ROWS", Value.Integer(0)));

    private void Run(string query, Value parameter) => engine.Run(query, new Dictionary<string, Value>(StringComparer.Ordinal) { ["p"] = parameter }).Dispose();

    private string? ErrorOf(string query, Value parameter)
    {
        try
        {
            using var result = engine.Run(query, new Dictionary<string, Value>(StringComparer.Ordinal) { ["p"] = parameter });
            _ = result.Rows.Count();
            return null;
        }
        catch (CypherException error)
        {
            return error.Code;
        }
    }
}
