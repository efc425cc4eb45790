using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ConceptGraph.Engine;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Explorer.QueryApi;

/// <summary>
/// An answer while it is written: the rows go out as the engine gives them, the rest behind them. An error after the first row becomes the last member, since the
/// status has been sent by then.
/// </summary>
internal sealed class Answer : IAsyncDisposable
{
    private const int FlushAfterBytes = 32 * 1024;

    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly HttpContext context;
    private readonly string database;
    private readonly ValueWriter values;
    private readonly Utf8JsonWriter writer;
    private long sent;

    private Answer(HttpContext context, string mediaType, string database)
    {
        this.context = context;
        this.database = database;
        values = MediaTypes.WriterFor(mediaType);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        context.Response.ContentType = mediaType;
        writer = new Utf8JsonWriter(context.Response.BodyWriter, Relaxed);
        writer.WriteStartObject();
    }

    public static Answer Begin(HttpContext context, string mediaType, string database) => new(context, mediaType, database);

    /// <summary>Writes columns, rows and what is known about the statement; false when it failed on the way, which is then said.</summary>
    public async Task<bool> WriteAsync(QueryResult result, StatementRequest request)
    {
        BeginRows(result.Columns);
        CypherException? failure = null;
        try
        {
            foreach (var row in result.Rows)
            {
                writer.WriteStartArray();
                for (int i = 0; i < row.Count; i++)
                {
                    values.Write(writer, row[i], result);
                }

                writer.WriteEndArray();
                if (writer.BytesCommitted + writer.BytesPending - sent > FlushAfterBytes)
                {
                    await FlushAsync().ConfigureAwait(false);
                }
            }
        }
        catch (CypherException exception)
        {
            failure = exception;
        }

        EndRows();
        if (failure is not null)
        {
            WriteErrors(failure, request);
            return false;
        }

        WriteSummary(result, request.IncludeCounters);
        return true;
    }

    /// <summary>Writes the columns of a statement that failed before its first row.</summary>
    public void WriteFailure(IReadOnlyList<string> columns, CypherException failure, StatementRequest request)
    {
        BeginRows(columns);
        EndRows();
        WriteErrors(failure, request);
    }

    public void WriteErrors(CypherException failure, StatementRequest request)
    {
        var (code, message) = QueryApiErrors.Describe(failure, request, database);
        ErrorJson.Write(writer, code, message);
    }

    public void WriteBookmark(string bookmark)
    {
        writer.WriteStartArray("bookmarks"u8);
        writer.WriteStringValue(bookmark);
        writer.WriteEndArray();
    }

    public void WriteTransaction(string id, DateTimeOffset expires)
    {
        writer.WriteStartObject("transaction"u8);
        writer.WriteString("id"u8, id);
        writer.WriteString("expires"u8, expires.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    public async Task EndAsync()
    {
        writer.WriteEndObject();
        await FlushAsync().ConfigureAwait(false);
    }

    /// <summary>Forgets what was written, as long as nothing of it was sent, so that an error can be answered instead.</summary>
    public void Abandon() => writer.Reset();

    public ValueTask DisposeAsync() => writer.DisposeAsync();

    private void BeginRows(IReadOnlyList<string> columns)
    {
        writer.WriteStartObject("data"u8);
        writer.WriteStartArray("fields"u8);
        foreach (string column in columns)
        {
            writer.WriteStringValue(column);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("values"u8);
    }

    private void EndRows()
    {
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteSummary(QueryResult result, bool includeCounters)
    {
        SummaryJson.WriteNotifications(writer, result.Notifications);
        if (includeCounters)
        {
            SummaryJson.WriteCounters(writer, result.Counters);
        }

        if (result.Plan is { } plan)
        {
            new PlanJson(writer, values, database).Write(plan);
        }
    }

    private async Task FlushAsync()
    {
        await writer.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        sent = writer.BytesCommitted;
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        context.RequestAborted.ThrowIfCancellationRequested();
    }
}
