using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ConceptGraph.Sessions.Neo4j;
using ConceptGraph.Tests.Neo4j;

namespace ConceptGraph.Tests.Explorer;

/// <summary>Bare requests to a Query API, for what a session would hide.</summary>
internal static partial class QueryClient
{
    public const string Plain = "application/json";
    public const string Typed = "application/vnd.neo4j.query";

    private static readonly HttpClient Http = new();

    public static async Task<(int Status, string Body)> PostAsync(Uri address, string path, string body, string mediaType = Plain, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, "/db/neo4j/query/v2" + path));
        request.Content = new StringContent(body, Encoding.UTF8);
        request.Content.Headers.ContentType = new(mediaType);
        request.Headers.Accept.ParseAdd(accept ?? mediaType);
        if (address.UserInfo.Length > 0)
        {
            request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(address.UserInfo))));
        }

        return await SendAsync(request);
    }

    public static async Task<(int Status, string Body)> SendAsync(HttpRequestMessage request)
    {
        using var response = await Http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public static string Statement(string text) => JsonSerializer.Serialize(new { statement = text });

    public static async Task<string> BeginAsync(Uri address, string body = "{}")
    {
        var (status, answer) = await PostAsync(address, "/tx", body);
        Assert.Equal(202, status);
        return JsonDocument.Parse(answer).RootElement.GetProperty("transaction").GetProperty("id").GetString()!;
    }

    /// <summary>Removes all nodes.</summary>
    public static async Task EmptyAsync(Uri address)
    {
        await using var session = new Neo4jSession(new Neo4jOptions { Uri = address.ToString() });
        await session.WriteAsync("MATCH (n) DETACH DELETE n");
    }

    /// <summary>An answer without what differs from server to server: ids, bookmarks, times.</summary>
    public static string Normalize(string body) =>
        TimePattern().Replace(BookmarkPattern().Replace(IdPattern().Replace(body, "${name}?\""), "\"bookmarks\":[?]"), "${name}?\"");

    [GeneratedRegex("(?<name>\"(?:elementId|startNodeElementId|endNodeElementId|_element_id|_start_node_element_id|_end_node_element_id|id)\":\")[^\"]*\"", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex IdPattern();

    [GeneratedRegex("\"bookmarks\":\\[\"[^\"]*\"\\]", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex BookmarkPattern();

    [GeneratedRegex("(?<name>\"expires\":\")[^\"]*\"", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex TimePattern();
}
