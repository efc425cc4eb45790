using System.Text.Json;
using ConceptGraph.Engine;
using ConceptGraph.Engine.Tests.Neo4jAnswers;
using ConceptGraph.Sessions;
using ConceptGraph.Tests.Neo4j;

namespace ConceptGraph.Tests.RecordedAnswers;

/// <summary>Runs recorded queries on a session and compares what comes with what Neo4j gave. Loads each graph once for all queries that only read.</summary>
internal sealed class AnswerCheck(ICypherSession session)
{
    private string? loaded;
    private Dictionary<string, object?> keys = [];

    /// <summary>Fails with all differences.</summary>
    public async Task AssertSameAsync(IEnumerable<Answer> answers)
    {
        var differences = new List<string>();
        foreach (var answer in answers.OrderBy(answer => answer.NeedsOwnGraph).ThenBy(answer => answer.Graph, StringComparer.Ordinal))
        {
            if (await DifferenceAsync(answer) is { } difference)
            {
                differences.Add($"{answer.Id}: {answer.Query}\n{difference}");
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} answers differ:\n{string.Join("\n\n", differences)}");
    }

    private async Task<string?> DifferenceAsync(Answer answer)
    {
        await LoadAsync(answer);
        if (answer.Setup is { } setup)
        {
            await session.WriteAsync(setup);
            await LearnKeysAsync();
        }

        return await CompareAsync(answer) ?? (answer.After is { } after ? await CompareRowsAsync(after.Query, [], after.Rows, counters: null) : null);
    }

    private async Task LoadAsync(Answer answer)
    {
        if (loaded == answer.Graph && !answer.NeedsOwnGraph)
        {
            return;
        }

        await session.WriteAsync("MATCH (n) DETACH DELETE n");
        if (answer.ChangesSchema)
        {
            await session.DropSchemaAsync();
        }

        if (answer.Graph != "empty")
        {
            await session.WriteAsync(await File.ReadAllTextAsync(System.IO.Path.Combine(Answer.Folder, "graphs", answer.Graph + ".cypher")));
        }

        loaded = answer.NeedsOwnGraph ? null : answer.Graph;
        keys = [];
        await LearnKeysAsync();
    }

    /// <summary>Adds the keys of all nodes there are; those of nodes that were deleted stay known.</summary>
    private async Task LearnKeysAsync()
    {
        foreach (var record in await session.ReadAsync("MATCH (n) RETURN elementId(n) AS id, n.key AS key"))
        {
            keys[record.As<string>("id")] = record["key"];
        }
    }

    private async Task<string?> CompareAsync(Answer answer)
    {
        var parameters = answer.Parameters?.EnumerateObject().ToDictionary(p => p.Name, p => SessionText.Parameter(p.Value), StringComparer.Ordinal) ?? [];
        if (answer.ErrorCode is not { } code)
        {
            return await CompareRowsAsync(answer.Query, parameters, answer.Rows, answer.Counters ?? JsonDocument.Parse("{}").RootElement);
        }

        try
        {
            var result = await RunAsync(answer.Query, parameters);
            return $"{result.Records.Count} rows in place of {code}.";
        }
        catch (Neo4jException exception)
        {
            return exception.Code == code || code.StartsWith("Neo.DatabaseError", StringComparison.Ordinal) ? null : $"{exception.Code} ({exception.Message}) in place of {code}.";
        }
    }

    private async Task<string?> CompareRowsAsync(string query, Dictionary<string, object?> parameters, ExpectedRows expected, JsonElement? counters)
    {
        EagerResult result;
        try
        {
            result = await RunAsync(query, parameters);
        }
        catch (Neo4jException exception)
        {
            return $"{exception.Code}: {exception.Message}";
        }

        if (!result.Keys.SequenceEqual(expected.Columns))
        {
            return $"Columns [{string.Join(", ", result.Keys)}] in place of [{string.Join(", ", expected.Columns)}].";
        }

        if (result.Summary.Counters.NodesCreated > 0)
        {
            await LearnKeysAsync();
        }

        var text = new SessionText(keys, expected.ListsAreBags);
        return ComparableText.Difference(
            [.. result.Records.Select(record => string.Join(" | ", record.Values.Select(text.Of)))],
            [.. expected.Rows.Select(row => string.Join(" | ", row.Select(value => RecordedValue.Text(value, expected.ListsAreBags))))],
            expected.Ordered) ?? (counters is { } given ? CompareCounters(result.Summary.Counters, given) : null);
    }

    private Task<EagerResult> RunAsync(string query, Dictionary<string, object?> parameters) =>
        session.ExecutableQuery(query).WithParameters(parameters).Writing().ExecuteAsync();

    private static string? CompareCounters(Counters actual, JsonElement expected)
    {
        long Count(string name) => expected.TryGetProperty(name, out var value) ? value.GetInt64() : 0;
        var wanted = new Counters(
            Count("nodesCreated"),
            Count("nodesDeleted"),
            Count("relationshipsCreated"),
            Count("relationshipsDeleted"),
            Count("propertiesSet"),
            Count("labelsAdded"),
            Count("labelsRemoved"),
            Count("indexesAdded"),
            Count("indexesRemoved"),
            Count("constraintsAdded"),
            Count("constraintsRemoved"));
        return actual == wanted ? null : $"{actual} in place of {wanted}";
    }
}
