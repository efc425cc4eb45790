using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Tests.Shared;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Temporal;

/// <summary>
/// Expressions with the text that Neo4j 5.26 gave for each: in the tables <c>neo4j-temporal.tsv</c> and <c>neo4j-spatial.tsv</c>, one a line,
/// <c>!</c> and a status for an error. The clock stands at the day on which Neo4j was asked.
/// </summary>
public sealed class Neo4jAnswerTests
{
    private static readonly DateTimeOffset AskedAt = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, string> Temporal => Read("Temporal/neo4j-temporal.tsv");

    public static TheoryData<string, string> Spatial => Read("Spatial/neo4j-spatial.tsv");

    [Theory]
    [MemberData(nameof(Temporal))]
    [MemberData(nameof(Spatial))]
    public void GivesTheSameAnswer(string expression, string expected) => Assert.Equal(expected, Answer(expression, expected));

    internal static string Answer(string expression, string expected)
    {
        var evaluator = new ExpressionEvaluator(new FunctionContext(null!, AskedAt, TimeProvider.System));
        try
        {
            var value = evaluator.Evaluate(expression);
            return value.IsNull ? "null" : ValueText.ToText(value);
        }
        catch (CypherException error)
        {
            // Where Neo4j reports a defect of its own for a wrong argument, any error will do.
            return expected == "!" ? "!" : $"!{error.Code[(error.Code.LastIndexOf('.') + 1)..]}";
        }
    }

    private static TheoryData<string, string> Read(string file)
    {
        var data = new TheoryData<string, string>();
        foreach (string line in File.ReadLines(Path.Combine(SharedFolder.Repository, "tests", "ConceptGraph.Engine.Tests", file)))
        {
            string[] columns = line.Split('\t');
            data.Add(columns[0], columns[1]);
        }

        return data;
    }
}
