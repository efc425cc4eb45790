using System.Text.Json;
using ConceptGraph.Explorer.QueryApi;

namespace ConceptGraph.Explorer.Hosting;

/// <summary>What a client learns at <c>/</c>: where the Query API is, and which Neo4j it can take this server for.</summary>
internal static class Discovery
{
    /// <summary>The version of Neo4j whose Query API this is.</summary>
    private const string Version = "5.26.0";

    public static async Task RespondAsync(HttpContext context)
    {
        context.Response.ContentType = MediaTypes.Plain;
        context.Response.Headers.Vary = "Accept";
        await using var writer = new Utf8JsonWriter(context.Response.BodyWriter);
        writer.WriteStartObject();
        writer.WriteString("query"u8, $"{context.Request.Scheme}://{context.Request.Host}/db/{{databaseName}}/query/v2");
        writer.WriteString("neo4j_version"u8, Version);
        writer.WriteString("neo4j_edition"u8, "community"u8);
        writer.WriteEndObject();
        await writer.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }
}
