using ConceptGraph.Engine.Syntax;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Syntax;

/// <summary>Errors as people see them.</summary>
public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("MTCH (n) RETURN n", """
        Invalid input 'MTCH': expected a clause such as MATCH or RETURN (line 1, column 1)
          MTCH (n) RETURN n
          ^^^^
          hint: did you mean MATCH?
        """)]
    [InlineData("MATCH (n)\nWHER n.x = 1\nRETURN n", """
        Invalid input 'WHER': expected a clause or the end of the query (line 2, column 1)
          WHER n.x = 1
          ^^^^
          hint: did you mean WHERE?
        """)]
    [InlineData("MATCH (n RETURN n", """
        Invalid input 'RETURN': expected ')', ':', '{' or WHERE (line 1, column 10)
          MATCH (n RETURN n
                   ^^^^^^
        """)]
    [InlineData("MATCH (n) WHERE RETURN n", """
        Invalid input 'RETURN': expected an expression (line 1, column 17)
          MATCH (n) WHERE RETURN n
                          ^^^^^^
        """)]
    [InlineData("RETURN 1 +", """
        Unexpected end of input: expected an expression (line 1, column 11)
          RETURN 1 +
                    ^
        """)]
    [InlineData("RETURN 'open", """
        The string that begins here has no end (line 1, column 8)
          RETURN 'open
                 ^
          hint: close it with '
        """)]
    [InlineData("RETURN 1 != 2", """
        Unknown operator '!=' (line 1, column 10)
          RETURN 1 != 2
                   ^^
          hint: use <> to test for inequality
        """)]
    [InlineData("UNWIND [1, 2] RETURN x", """
        Invalid input 'RETURN': expected AS (line 1, column 15)
          UNWIND [1, 2] RETURN x
                        ^^^^^^
        """)]
    [InlineData("MATCH (a)-[r]>(b) RETURN a", """
        Invalid input '>': expected '-' (line 1, column 14)
          MATCH (a)-[r]>(b) RETURN a
                       ^
        """)]
    [InlineData("CREATE INDX FOR (n:A) ON (n.x)", """
        Invalid input 'INDX': expected a pattern, INDEX or CONSTRAINT (line 1, column 8)
          CREATE INDX FOR (n:A) ON (n.x)
                 ^^^^
          hint: did you mean INDEX?
        """)]
    [InlineData("SHOW USERS", """
        Unsupported administration command: SHOW USERS manages a server, and this engine is none (line 1, column 6)
          SHOW USERS
               ^^^^^
          hint: there is one graph, neo4j, without users and roles; options of the host take the place of settings
        """)]
    [InlineData("MATCH (n) WERE n.x RETRUN n.y LIMIT", """
        Invalid input 'WERE': expected a clause or the end of the query (line 1, column 11)
          MATCH (n) WERE n.x RETRUN n.y LIMIT
                    ^^^^
          hint: did you mean WHERE?

        Unexpected end of input: expected an expression (line 1, column 36)
          MATCH (n) WERE n.x RETRUN n.y LIMIT
                                             ^
        """)]
    public void Errors_say_what_is_wrong_where_and_what_to_do(string query, string expected)
    {
        CypherException error = Assert.Throws<CypherException>(() => CypherParser.Parse(query));
        Assert.Equal(expected.ReplaceLineEndings("\n"), ErrorText.Render(error, query));
    }

    [Theory]
    [InlineData("RETURN 12ab", "InvalidNumberLiteral")]
    [InlineData("RETURN 0xZZ", "InvalidNumberLiteral")]
    [InlineData("RETURN 017", "InvalidNumberLiteral")]
    [InlineData("RETURN 1__0", "InvalidNumberLiteral")]
    [InlineData("RETURN 9223372036854775808", "IntegerOverflow")]
    [InlineData("RETURN 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", "IntegerOverflow")]
    [InlineData("RETURN 1e999", "FloatingPointOverflow")]
    [InlineData(@"RETURN 'a\u00g1'", "InvalidUnicodeLiteral")]
    [InlineData(@"RETURN '\u", "UnexpectedSyntax")]
    [InlineData("RETURN 1 – 2", "InvalidUnicodeCharacter")]
    [InlineData("MATCH ()-[:R..]->() RETURN 1", "InvalidRelationshipPattern")]
    [InlineData("MATCH (n $p) RETURN n", "InvalidParameterUse")]
    [InlineData("RETURN 1 AS a UNION RETURN 2 AS a UNION ALL RETURN 3 AS a", "InvalidClauseComposition")]
    [InlineData("MATCH (n) WHERE EXISTS { CREATE (n) } RETURN n", "InvalidClauseComposition")]
    [InlineData("MATCH (n) DELETE n:A", "InvalidDelete")]
    [InlineData("CALL db.labels YIELD label RETURN label", "InvalidArgumentPassingMode")]
    public void Errors_carry_the_name_that_openCypher_gives_them(string query, string detail)
    {
        CypherException error = Assert.Throws<CypherException>(() => CypherParser.Parse(query));
        Assert.Equal((detail, ErrorPhase.Compile, "Neo.ClientError.Statement.SyntaxError"), (error.Detail, error.Phase, error.Code));
    }

    [Theory]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("-0x8000000000000000", long.MinValue)]
    [InlineData("0x1_F", 31)]
    [InlineData("0o17", 15)]
    [InlineData("1_000", 1000)]
    public void Integers_are_read_in_every_notation(string literal, long value) =>
        Assert.Equal(TreeText.Of(Value.Integer(value)), TreeText.OfExpression(literal));

    [Fact]
    public void Text_longer_than_the_limit_is_refused_unread()
    {
        CypherException error = Assert.Throws<CypherException>(() => CypherParser.Parse("RETURN 1", lengthLimit: 7));
        Assert.Equal("QueryLengthLimit", error.Detail);
    }

    [Fact]
    public void A_long_line_is_cut_around_the_error()
    {
        string query = $"RETURN [{string.Concat(Enumerable.Repeat("'abc', ", 60))}?]";
        CypherException error = Assert.Throws<CypherException>(() => CypherParser.Parse(query));
        string[] lines = ErrorText.Render(error, query).Split('\n');
        Assert.Equal('?', lines[1][lines[2].IndexOf('^', StringComparison.Ordinal)]);
        Assert.All(lines[1..3], line => Assert.InRange(line.Length, 1, 130));
    }
}
