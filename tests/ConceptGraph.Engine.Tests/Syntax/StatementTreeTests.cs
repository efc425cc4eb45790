using ConceptGraph.Engine.Syntax;
using ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Tests.Syntax;

public sealed class StatementTreeTests
{
    [Theory]
    [InlineData("MATCH p = (a:A {x: 1})<-[r:R|S*1..3 {y: $p.y}]-(b WHERE b.z) RETURN p",
        "(MatchClause [(PathPattern p All 0 [(NodePattern a A (MapLiteral [(MapEntry x 1)])) (RelationshipPattern Incoming r (LabelOr R S) Range=(HopRange 1 3) (MapLiteral [(MapEntry y (PropertyAccess $p y))])) (NodePattern b Where=(PropertyAccess b z))])])\n(ReturnClause (Projection [(ProjectionItem p p)]))")]
    [InlineData("MATCH ANY SHORTEST (a)-[:R]->+(b) FINISH",
        "(MatchClause [(PathPattern ShortestK 1 [(NodePattern a) (RelationshipPattern Outgoing R Quantifier=(HopRange 1)) (NodePattern b)])])\n(FinishClause)")]
    [InlineData("MATCH SHORTEST 2 PATH GROUPS ((a)-->(b) WHERE a.x) FINISH",
        "(MatchClause [(PathPattern ShortestGroups 2 [(NodePattern a) (RelationshipPattern Outgoing) (NodePattern b)] Where=(PropertyAccess a x))])\n(FinishClause)")]
    [InlineData("MATCH (s) ((a)-->(b) WHERE a.x){1,} (e) FINISH",
        "(MatchClause [(PathPattern All 0 [(NodePattern s) (QuantifiedPathPattern [(NodePattern a) (RelationshipPattern Outgoing) (NodePattern b)] Where=(PropertyAccess a x) Quantifier=(HopRange 1)) (NodePattern e)])])\n(FinishClause)")]
    [InlineData("MATCH p = allShortestPaths((a)-[*..5]-(b)) FINISH",
        "(MatchClause [(PathPattern p AllShortestPathsFunction 1 [(NodePattern a) (RelationshipPattern Both Range=(HopRange 5)) (NodePattern b)])])\n(FinishClause)")]
    [InlineData("OPTIONAL MATCH (n IS A&%) FINISH", "(MatchClause Optional [(PathPattern All 0 [(NodePattern n (LabelAnd A (LabelWildcard)))])])\n(FinishClause)")]
    [InlineData("ORDER BY n.x DESC SKIP 1 FINISH", "(WithClause (Projection Star OrderBy=[(SortItem (PropertyAccess n x) Descending)] Skip=1))\n(FinishClause)")]
    [InlineData("WITH DISTINCT *, a AS b ORDER BY b LIMIT 2 WHERE b FINISH",
        "(WithClause (Projection Distinct Star [(ProjectionItem a b a)] OrderBy=[(SortItem b)] Limit=2) Where=b)\n(FinishClause)")]
    [InlineData("MERGE (n) ON CREATE SET n.x = 1, n += $m ON MATCH SET n:A:$(x), n['k'] = 2",
        "(MergeClause (PathPattern All 0 [(NodePattern n)]) [(SetProperty (PropertyAccess n x) 1) (SetAllProperties n $m Merge)] [(SetLabels n [(LabelName A) (LabelName x)]) (SetProperty (Subscript n 'k') 2)])")]
    [InlineData("MATCH (n) REMOVE n.x, n IS A DETACH DELETE n",
        "(MatchClause [(PathPattern All 0 [(NodePattern n)])])\n(RemoveClause [(RemoveProperty (PropertyAccess n x)) (RemoveLabels n [(LabelName A)])])\n(DeleteClause Detach [n])")]
    [InlineData("FOREACH (x IN [1] | CREATE (:A $p) SET y.z = x)",
        "(ForeachClause x (ListLiteral [1]) [(CreateClause [(PathPattern All 0 [(NodePattern A $p)])]) (SetClause [(SetProperty (PropertyAccess y z) x)])])")]
    [InlineData("CALL db.labels() YIELD label AS l WHERE l = 'A' RETURN l",
        "(CallProcedureClause db.labels [(YieldItem label l)] Where=(Comparison [l 'A'] [Equal]))\n(ReturnClause (Projection [(ProjectionItem l l)]))")]
    [InlineData("OPTIONAL CALL (x, y) { RETURN 1 AS z } IN TRANSACTIONS OF 10 ROWS ON ERROR CONTINUE REPORT STATUS AS s FINISH",
        "(CallSubqueryClause (SingleQuery [(ReturnClause (Projection [(ProjectionItem 1 z 1)]))]) [x y] Optional (InTransactions 10 CONTINUE s))\n(FinishClause)")]
    [InlineData("RETURN 1 AS x UNION ALL RETURN 2 AS x",
        "(UnionQuery (SingleQuery [(ReturnClause (Projection [(ProjectionItem 1 x 1)]))]) (SingleQuery [(ReturnClause (Projection [(ProjectionItem 2 x 2)]))]) All)")]
    [InlineData("LOAD CSV WITH HEADERS FROM 'f' AS row FIELDTERMINATOR ';' FINISH", "(LoadCsvClause WithHeaders 'f' row ;)\n(FinishClause)")]
    [InlineData("USE neo4j FINISH", "(UseClause neo4j)\n(FinishClause)")]
    public void Clauses_have_their_parts(string text, string tree) => Assert.Equal(tree, TreeText.OfStatement(text));

    [Theory]
    [InlineData("CREATE INDEX i IF NOT EXISTS FOR (n:A) ON (n.x, n.y)", "(CreateIndexStatement 'i' RANGE IfNotExists IsNode [A] [x y])")]
    [InlineData("CREATE TEXT INDEX FOR ()-[r:R]-() ON (r.x)", "(CreateIndexStatement TEXT [R] [x])")]
    [InlineData("CREATE FULLTEXT INDEX f FOR (n:A|B) ON EACH [n.x, n.y]", "(CreateIndexStatement 'f' FULLTEXT IsNode [A B] [x y])")]
    [InlineData("CREATE LOOKUP INDEX FOR (n) ON EACH labels(n)", "(CreateIndexStatement LOOKUP IsNode)")]
    [InlineData("CREATE VECTOR INDEX v FOR (n:A) ON n.x OPTIONS {indexConfig: {}}", "(CreateIndexStatement 'v' VECTOR IsNode [A] [x] (MapLiteral [(MapEntry indexConfig (MapLiteral))]))")]
    [InlineData("CREATE CONSTRAINT FOR (n:A) REQUIRE n.x IS UNIQUE", "(CreateConstraintStatement IsNode A [x] UNIQUE)")]
    [InlineData("CREATE CONSTRAINT c FOR (n:A) REQUIRE (n.x, n.y) IS NODE KEY", "(CreateConstraintStatement 'c' IsNode A [x y] NODE KEY)")]
    [InlineData("CREATE CONSTRAINT c FOR ()-[r:R]-() REQUIRE r.x IS NOT NULL", "(CreateConstraintStatement 'c' R [x] NOT NULL)")]
    [InlineData("CREATE CONSTRAINT c FOR ()-[r:R]-() REQUIRE r.x IS REL UNIQUE", "(CreateConstraintStatement 'c' R [x] UNIQUE)")]
    [InlineData("CREATE CONSTRAINT c FOR (n:A) REQUIRE n.x IS :: LIST<INT NOT NULL> | STRING", "(CreateConstraintStatement 'c' IsNode A [x] LIST<INTEGER NOT NULL> | STRING)")]
    [InlineData("DROP CONSTRAINT c IF EXISTS", "(DropSchemaStatement IsConstraint 'c' IfExists)")]
    [InlineData("SHOW RANGE INDEXES WHERE a", "(ShowStatement RANGE INDEXES Where=a)")]
    [InlineData("SHOW FUNCTIONS YIELD name AS n LIMIT 2 RETURN n", "(ShowStatement FUNCTIONS [(ProjectionItem name n name)] (Projection Star Limit=2) (Projection [(ProjectionItem n n)]))")]
    public void Commands_have_their_parts(string text, string tree) => Assert.Equal(tree, TreeText.OfStatement(text));

    [Theory]
    [InlineData("1+1", "1+1")]
    [InlineData("  [1,  2]  ", "[1,  2]")]
    [InlineData("n/*c*/+1 // end", "n/*c*/+1")]
    [InlineData("n.`name`", "n.`name`")]
    [InlineData("COUNT( n )", "COUNT( n )")]
    [InlineData("`n`", "n")]
    [InlineData("( n )", "n")]
    [InlineData("(n).a", "(n).a")]
    [InlineData("m {.a}", "m")]
    [InlineData("(1)", "(1)")]
    public void A_column_is_named_as_in_Neo4j(string expression, string name) =>
        Assert.EndsWith($" {name})]))", TreeText.OfStatement($"RETURN {expression}"), StringComparison.Ordinal);

    [Fact]
    public void Spans_are_places_in_the_text()
    {
        const string Query = "MATCH (n) RETURN n.name AS x";
        QueryStatement statement = (QueryStatement)CypherParser.Parse(Query);
        IReadOnlyList<Clause> clauses = ((SingleQuery)statement.Query).Clauses;
        ProjectionItem item = ((ReturnClause)clauses[1]).Projection.Items[0];
        Assert.Equal("MATCH (n)", Query.Substring(clauses[0].Span.Start, clauses[0].Span.Length));
        Assert.Equal("n.name", Query.Substring(item.Expression.Span.Start, item.Expression.Span.Length));
        Assert.Equal("x", Query.Substring(item.Alias!.Span.Start, item.Alias.Span.Length));
    }
}
