using System.Diagnostics;
using System.Text.Json;
using ConceptGraph.Engine;
using ConceptGraph.Sessions.TypedJson;

namespace ConceptGraph.Sessions.Neo4j;

/// <summary>
/// The answer of the Query API, read as it comes. Rows are handed over one by one; errors may follow them in an answer that began well, so the end is always read.
/// </summary>
internal sealed class QueryApiCursor : ResultCursor
{
    private readonly JsonTokenStream json;
    private readonly HttpResponseMessage response;
    private readonly Uri address;
    private readonly Activity? activity;
    private readonly long started = Stopwatch.GetTimestamp();
    private readonly TimeSpan timeout;
    private readonly Func<string, CancellationToken, Task> commit;
    private readonly Action<IReadOnlyList<string>> rememberBookmarks;
    private readonly List<Notification> notifications = [];

    private Part part = Part.Start;
    private List<string> keys = [];
    private Counters counters = new();
    private string? plan;
    private string? transaction;
    private Neo4jException? error;
    private object?[]? row;

    public QueryApiCursor(
        HttpResponseMessage response,
        Stream stream,
        Uri address,
        TimeSpan timeout,
        Activity? activity,
        Func<string, CancellationToken, Task> commit,
        Action<IReadOnlyList<string>> rememberBookmarks)
    {
        this.timeout = timeout;
        this.commit = commit;
        this.response = response;
        this.address = address;
        this.activity = activity;
        this.rememberBookmarks = rememberBookmarks;
        json = new JsonTokenStream(stream, timeout);
    }

    private enum Part
    {
        Start,
        Members,
        Data,
        Rows,
        End,
    }

    public override IReadOnlyList<string> Keys => keys;

    /// <summary>Reads up to the first row, or to the end when there is none.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        while (part is not (Part.Rows or Part.End))
        {
            await AdvanceAsync(cancellationToken).ConfigureAwait(false);
        }

        ThrowIfFailed();
    }

    public override async Task<Summary> ConsumeAsync(CancellationToken cancellationToken = default)
    {
        while (part != Part.End)
        {
            await AdvanceAsync(cancellationToken).ConfigureAwait(false);
        }

        ThrowIfFailed();
        return new Summary(counters, notifications, Stopwatch.GetElapsedTime(started)) { Plan = plan };
    }

    public override async IAsyncEnumerator<Record> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        while (part != Part.End)
        {
            row = null;
            await AdvanceAsync(cancellationToken).ConfigureAwait(false);
            if (row is not null)
            {
                yield return new Record(keys, row);
            }
        }

        ThrowIfFailed();
    }

    public override ValueTask DisposeAsync()
    {
        json.Dispose();
        response.Dispose();
        activity?.Dispose();
        return ValueTask.CompletedTask;
    }

    private async ValueTask AdvanceAsync(CancellationToken cancellationToken)
    {
        try
        {
            await json.TakeAsync(TakePart, cancellationToken).ConfigureAwait(false);
            if (part == Part.End)
            {
                await json.DrainAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is JsonException or IOException or HttpRequestException)
        {
            throw SessionErrors.Truncated(address, exception);
        }
        catch (TimeoutException)
        {
            throw SessionErrors.TimedOut(address, timeout);
        }

        if (part == Part.End && transaction is { } open && error is null)
        {
            transaction = null;
            await commit(open, cancellationToken).ConfigureAwait(false);
        }
    }

    private void ThrowIfFailed()
    {
        if (error is not null)
        {
            activity?.SetStatus(ActivityStatusCode.Error, error.Code);
            throw error;
        }
    }

    private bool TakePart(ref Utf8JsonReader reader) => part switch
    {
        Part.Start => TakeStart(ref reader),
        Part.Members => TakeMember(ref reader),
        Part.Data => TakeDataMember(ref reader),
        Part.Rows => TakeRow(ref reader),
        _ => true,
    };

    private bool TakeStart(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        part = Part.Members;
        return reader.TokenType == JsonTokenType.StartObject ? true : throw new JsonException("The answer is no object.");
    }

    private bool TakeMember(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType == JsonTokenType.EndObject)
        {
            part = Part.End;
            return true;
        }

        string name = reader.GetString()!;
        if (!reader.Read())
        {
            return false;
        }

        if (name == "data")
        {
            part = Part.Data;
            return true;
        }

        var value = reader;
        if (!reader.TrySkip())
        {
            return false;
        }

        TakeValue(name, JsonDocument.ParseValue(ref value).RootElement);
        return true;
    }

    private void TakeValue(string name, JsonElement value)
    {
        switch (name)
        {
            case "errors" when value.GetArrayLength() > 0:
                error = QueryApiParts.Error(value[0]);
                break;
            case "counters":
                counters = QueryApiParts.Counters(value);
                break;
            case "notifications":
                notifications.AddRange(value.EnumerateArray().Select(QueryApiParts.Notification));
                break;
            case "transaction":
                transaction = value.GetProperty("id").GetString();
                break;
            case "bookmarks":
                rememberBookmarks([.. value.EnumerateArray().Select(b => b.GetString()!)]);
                break;
            case "queryPlan" or "profiledQueryPlan":
                plan = QueryApiParts.Plan(value);
                break;
        }
    }

    private bool TakeDataMember(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType == JsonTokenType.EndObject)
        {
            part = Part.Members;
            return true;
        }

        bool isRows = reader.ValueTextEquals("values"u8);
        bool isFields = reader.ValueTextEquals("fields"u8);
        if (!reader.Read())
        {
            return false;
        }

        if (isRows)
        {
            part = Part.Rows;
            return true;
        }

        var value = reader;
        if (!reader.TrySkip())
        {
            return false;
        }

        if (isFields)
        {
            keys = [.. JsonDocument.ParseValue(ref value).RootElement.EnumerateArray().Select(f => f.GetString()!)];
        }

        return true;
    }

    private bool TakeRow(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType == JsonTokenType.EndArray)
        {
            part = Part.Data;
            return true;
        }

        var value = reader;
        if (!reader.TrySkip())
        {
            return false;
        }

        row = new object?[keys.Count];
        for (int i = 0; i < row.Length && value.Read() && value.TokenType != JsonTokenType.EndArray; i++)
        {
            row[i] = TypedJsonReader.Read(ref value);
        }

        return true;
    }
}
