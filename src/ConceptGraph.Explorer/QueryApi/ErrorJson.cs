using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConceptGraph.Explorer.QueryApi;

/// <summary>Errors as the Query API writes them: <c>{"errors": [{"code", "message"}]}</c>.</summary>
internal static class ErrorJson
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the member <c>errors</c>.</summary>
    public static void Write(Utf8JsonWriter writer, string code, string message)
    {
        writer.WriteStartArray("errors"u8);
        writer.WriteStartObject();
        writer.WriteString("code"u8, code);
        writer.WriteString("message"u8, message);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    /// <summary>Answers with an error and nothing else.</summary>
    public static async Task RespondAsync(HttpResponse response, int status, string code, string message)
    {
        response.StatusCode = status;
        response.ContentType = MediaTypes.Plain;
        await using var writer = new Utf8JsonWriter(response.BodyWriter, Relaxed);
        writer.WriteStartObject();
        Write(writer, code, message);
        writer.WriteEndObject();
        await writer.FlushAsync().ConfigureAwait(false);
    }
}
