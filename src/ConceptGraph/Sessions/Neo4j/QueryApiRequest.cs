using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;
using ConceptGraph.Sessions.TypedJson;

namespace ConceptGraph.Sessions.Neo4j;

/// <summary>Writes the body of a request to the Query API.</summary>
internal static class QueryApiRequest
{
    /// <summary>Typed JSON; no charset parameter, which the server would refuse.</summary>
    public const string MediaType = "application/vnd.neo4j.query";

    public static ReadOnlyMemory<byte> EmptyBody { get; } = "{}"u8.ToArray();

    public static ReadOnlyMemory<byte> Body(Statement statement, IReadOnlyList<string> bookmarks)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteString("statement", statement.Text);
        if (statement.Parameters.Count > 0)
        {
            writer.WriteStartObject("parameters");
            foreach (var (name, value) in statement.Parameters)
            {
                writer.WritePropertyName(name);
                TypedJsonWriter.Write(writer, value, name);
            }

            writer.WriteEndObject();
        }

        writer.WriteString("accessMode", statement.AccessMode == AccessMode.Read ? "READ" : "WRITE");
        writer.WriteBoolean("includeCounters", true);
        if (statement.Timeout is { } timeout)
        {
            writer.WriteNumber("maxExecutionTime", Math.Max(1, (long)Math.Ceiling(timeout.TotalSeconds)));
        }

        if (bookmarks.Count > 0)
        {
            writer.WriteStartArray("bookmarks");
            foreach (string bookmark in bookmarks)
            {
                writer.WriteStringValue(bookmark);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    public static HttpRequestMessage Message(Uri address, ReadOnlyMemory<byte> body)
    {
        var content = new ReadOnlyMemoryContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(MediaType);
        var message = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        message.Headers.Accept.ParseAdd(MediaType);
        message.Headers.Accept.ParseAdd("application/json;q=0.9");
        return message;
    }
}
