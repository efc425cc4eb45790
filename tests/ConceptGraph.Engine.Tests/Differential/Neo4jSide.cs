using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ConceptGraph.Engine.Tests.Shared;

namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>A real Neo4j as one side of a comparison, over its HTTP Query API. Every statement but those of <see cref="LoadAsync"/> is undone.</summary>
internal sealed class Neo4jSide(Neo4jServer server) : IDisposable
{
    private const string TypedJson = "application/vnd.neo4j.query";

    private readonly HttpClient client = new() { BaseAddress = new Uri(server.Address, "/db/neo4j/query/"), Timeout = TimeSpan.FromMinutes(5) };

    public void Dispose() => client.Dispose();

    /// <summary>Gives the database the names, indexes and constraints of random graphs.</summary>
    public async Task PrepareAsync()
    {
        foreach (string statement in RandomGraph.Schema)
        {
            using var answer = await SendAsync("v2", statement);
        }
    }

    /// <summary>Puts another graph in place of the present one.</summary>
    public async Task LoadAsync(string? graph)
    {
        using var emptied = await SendAsync("v2", "MATCH (n) DETACH DELETE n");
        using var loaded = graph is null ? null : await SendAsync("v2", graph);
    }

    /// <summary>Runs the statement, and the one that reads back, and undoes both.</summary>
    public async Task<Outcome> RunAsync(string query, string? after)
    {
        if (after is null)
        {
            using var answer = await SendAsync("v2", query);
            return Read(answer.RootElement, readBack: null);
        }

        using var first = await SendAsync("v2/tx", query);
        if (!first.RootElement.TryGetProperty("transaction", out var transaction) || first.RootElement.TryGetProperty("errors", out _))
        {
            return Read(first.RootElement, readBack: null);
        }

        string path = "v2/tx/" + transaction.GetProperty("id").GetString();
        using var second = await SendAsync(path, after);
        using var undo = Request(HttpMethod.Delete, path);
        using var undone = await client.SendAsync(undo);
        return Read(first.RootElement, second.RootElement);
    }

    private static Outcome Read(JsonElement answer, JsonElement? readBack)
    {
        if (answer.TryGetProperty("errors", out var errors))
        {
            return Outcome.Failed(errors[0].GetProperty("code").GetString()!, errors[0].GetProperty("message").GetString()!);
        }

        var counters = answer.GetProperty("counters").EnumerateObject()
            .Where(c => c.Value.ValueKind == JsonValueKind.Number && c.Value.GetInt32() != 0)
            .OrderBy(c => c.Name, StringComparer.Ordinal)
            .Select(c => $"{c.Name}: {c.Value}");
        return new Outcome(
            [.. answer.GetProperty("data").GetProperty("fields").EnumerateArray().Select(f => f.GetString()!)],
            Rows(answer),
            string.Join(", ", counters),
            readBack is { } rows ? Rows(rows) : null,
            null,
            null);
    }

    private static List<string> Rows(JsonElement answer) =>
        [.. answer.GetProperty("data").GetProperty("values").EnumerateArray().Select(row => string.Join(" | ", row.EnumerateArray().Select(TypedJsonText.Of)))];

    private async Task<JsonDocument> SendAsync(string path, string statement)
    {
        using var request = Request(HttpMethod.Post, path);
        request.Content = JsonContent.Create(new { statement, parameters = QueryParameters.TypedJson, includeCounters = true }, new MediaTypeHeaderValue(TypedJson));
        using var response = await client.SendAsync(request);
        return await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
    }

    private HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = server.Password is null
            ? null
            : new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{server.Username}:{server.Password}")));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(TypedJson));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json", 0.9));
        return request;
    }
}
