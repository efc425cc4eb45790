using System.Text.Json;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Neo4jAnswers;

/// <summary>The engine gives what a real Neo4j 5.26 gave. The list of expected failures is checked both ways.</summary>
public sealed class Neo4jAnswerTests
{
    private static readonly IReadOnlySet<string> ExpectedFailures = File.ReadLines(Path.Combine(Answer.Folder, "expected-failures.txt"))
        .Where(line => line.Length > 0 && !line.StartsWith('#'))
        .ToHashSet(StringComparer.Ordinal);

    private static readonly Dictionary<string, CypherEngine> ReadOnlyGraphs = new(StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. Answer.All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Same_answer_as_Neo4j(string id)
    {
        var answer = Answer.All[id];
        string? failure = Failure(answer);
        if (ExpectedFailures.Contains(id))
        {
            Assert.True(failure is not null, $"{id} passes now: take it off Neo4jAnswers/expected-failures.txt.");
        }
        else
        {
            Assert.True(failure is null, $"{answer.Query}\n{failure}");
        }
    }

    [Fact]
    public void Every_expected_failure_is_an_answer() => Assert.DoesNotContain(ExpectedFailures, id => !Answer.All.ContainsKey(id));

    private static string? Failure(Answer answer)
    {
        try
        {
            var engine = answer.NeedsOwnGraph ? Load(answer.Graph) : SharedGraph(answer.Graph);
            if (answer.Setup is { } setup)
            {
                engine.Run(setup).Dispose();
            }

            return Compare(engine, answer) ?? (answer.After is { } after ? CompareRows(engine, after.Query, null, after.Rows, null) : null);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.ToString();
        }
    }

    private static string? Compare(CypherEngine engine, Answer answer)
    {
        var parameters = answer.Parameters?.EnumerateObject().ToDictionary(p => p.Name, p => RecordedValue.Decode(p.Value), StringComparer.Ordinal);
        if (answer.ErrorCode is not { } code)
        {
            return CompareRows(engine, answer.Query, parameters, answer.Rows, answer.Counters ?? JsonDocument.Parse("{}").RootElement);
        }

        try
        {
            using var result = engine.Run(answer.Query, parameters);
            return $"{result.Rows.Count()} rows in place of {code}.";
        }
        catch (CypherException exception)
        {
            return exception.Code == code || code.StartsWith("Neo.DatabaseError", StringComparison.Ordinal)
                ? null
                : $"{exception.Code} ({exception.Message}) in place of {code}.";
        }
    }

    private static string? CompareRows(
        CypherEngine engine, string query, Dictionary<string, Value>? parameters, ExpectedRows expected, JsonElement? counters)
    {
        using var result = engine.Run(query, parameters);
        var text = new AnswerText(result, expected.ListsAreBags);
        var actual = result.Rows.Select(row => string.Join(" | ", row.Select(text.Of))).ToList();
        if (!result.Columns.SequenceEqual(expected.Columns))
        {
            return $"Columns [{string.Join(", ", result.Columns)}] in place of [{string.Join(", ", expected.Columns)}].";
        }

        return ComparableText.Difference(
            actual,
            [.. expected.Rows.Select(row => string.Join(" | ", row.Select(v => RecordedValue.Text(v, expected.ListsAreBags))))],
            expected.Ordered) ?? (counters is { } given ? CompareCounters(result.Counters, given) : null);
    }

    private static string? CompareCounters(Counters counters, JsonElement expected)
    {
        var actual = new SortedDictionary<string, long>(StringComparer.Ordinal)
        {
            ["nodesCreated"] = counters.NodesCreated,
            ["nodesDeleted"] = counters.NodesDeleted,
            ["relationshipsCreated"] = counters.RelationshipsCreated,
            ["relationshipsDeleted"] = counters.RelationshipsDeleted,
            ["propertiesSet"] = counters.PropertiesSet,
            ["labelsAdded"] = counters.LabelsAdded,
            ["labelsRemoved"] = counters.LabelsRemoved,
            ["indexesAdded"] = counters.IndexesAdded,
            ["indexesRemoved"] = counters.IndexesRemoved,
            ["constraintsAdded"] = counters.ConstraintsAdded,
            ["constraintsRemoved"] = counters.ConstraintsRemoved,
        };
        string actualText = string.Join(", ", actual.Where(c => c.Value != 0).Select(c => $"{c.Key}: {c.Value}"));
        string expectedText = string.Join(", ", expected.EnumerateObject().OrderBy(c => c.Name, StringComparer.Ordinal).Select(c => $"{c.Name}: {c.Value}"));
        return actualText == expectedText ? null : $"Counters {{{actualText}}} in place of {{{expectedText}}}.";
    }

    private static CypherEngine SharedGraph(string name)
    {
        lock (ReadOnlyGraphs)
        {
            return ReadOnlyGraphs.TryGetValue(name, out var engine) ? engine : ReadOnlyGraphs[name] = Load(name);
        }
    }

    private static CypherEngine Load(string name)
    {
        var engine = new CypherEngine(new GraphStore(), new EngineOptions { LoadCsvFolder = Answer.ImportFolder });
        if (name != "empty")
        {
            engine.Run(File.ReadAllText(Path.Combine(Answer.Folder, "graphs", name + ".cypher"))).Dispose();
        }

        return engine;
    }
}
