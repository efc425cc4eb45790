using System.Text;
using System.Text.Json;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Explorer.QueryApi;

/// <summary>Reads the body of a request.</summary>
internal static class StatementRequestReader
{
    private const int MaxDepth = 256;

    /// <summary>Reads a body; an empty one is a request without members.</summary>
    /// <exception cref="QueryApiException">It is not JSON, holds an unknown member, or a value of another type.</exception>
    public static StatementRequest Read(ReadOnlySpan<byte> body, ParameterReader parameters)
    {
        if (body.IsEmpty)
        {
            return new StatementRequest();
        }

        try
        {
            var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = MaxDepth });
            reader.Read();
            var request = Members(ref reader, parameters);
            return reader.Read() ? throw QueryApiErrors.BadRequest() : request;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or OverflowException or CypherException)
        {
            throw QueryApiErrors.BadRequest();
        }
    }

    private static StatementRequest Members(ref Utf8JsonReader reader, ParameterReader parameters)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw QueryApiErrors.BadRequest();
        }

        var request = new StatementRequest();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            bool isNull = reader.TokenType == JsonTokenType.Null;
            request = name switch
            {
                "statement" => request with { Statement = isNull ? null : Text(ref reader) },
                "parameters" => request with { Parameters = isNull ? null : parameters.ReadMembers(ref reader) },
                "includeCounters" => request with { IncludeCounters = !isNull && reader.GetBoolean() },
                "accessMode" => request with { IsReadOnly = !isNull && IsRead(reader.GetString()!) },
                "maxExecutionTime" => request with { MaxExecutionTime = isNull || reader.GetInt32() is not (> 0 and var seconds) ? null : TimeSpan.FromSeconds(seconds) },
                "impersonatedUser" => request with { ImpersonatedUser = reader.GetString() },
                "bookmarks" => request with { Bookmarks = isNull ? [] : Texts(ref reader) },
                _ => throw QueryApiErrors.BadRequest(),
            };
        }

        return request;
    }

    /// <summary>Text; a number or truth value counts as its own text, as Neo4j takes it.</summary>
    private static string? Text(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => Encoding.UTF8.GetString(reader.ValueSpan),
        _ => reader.GetString(),
    };

    private static List<string> Texts(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw QueryApiErrors.BadRequest();
        }

        var texts = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(reader.GetString() ?? throw QueryApiErrors.BadRequest());
        }

        return texts;
    }

    private static bool IsRead(string mode) => mode.ToUpperInvariant() switch
    {
        "READ" => true,
        "WRITE" => false,
        _ => throw QueryApiErrors.BadRequest(),
    };
}
