using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace ConceptGraph.Sessions.Neo4j;

/// <summary>
/// A Neo4j server over its official HTTP Query API v2, with one pooled connection handler. Reads see what this session wrote before (bookmarks).
/// Idempotent statements are tried again after passing failures. Thread-safe.
/// </summary>
public sealed class Neo4jSession : ICypherSession
{
    private readonly Neo4jOptions options;
    private readonly Uri root;
    private readonly Uri address;
    private readonly Uri transactions;
    private readonly HttpClient client;
    private readonly RetryPolicy retry;
    private volatile IReadOnlyList<string> bookmarks = [];

    /// <summary>Reads the options; connects with the first statement.</summary>
    /// <exception cref="ClientException">The address is none of a Neo4j server's HTTP port.</exception>
    public Neo4jSession(Neo4jOptions options)
        : this(options, new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false }, TimeProvider.System)
    {
    }

    internal Neo4jSession(Neo4jOptions options, HttpMessageHandler handler, TimeProvider time)
    {
        this.options = options;
        root = Neo4jAddress.Parse(options.Uri);
        address = new Uri(root, $"db/{Uri.EscapeDataString(options.Database)}/query/v2");
        transactions = new Uri(address + "/tx");
        retry = new RetryPolicy(options.MaxRetryTime, time);
        client = new HttpClient(handler) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        if ((options.Username ?? options.Password) is not null)
        {
            string credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.Username ?? "neo4j"}:{options.Password}"));
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
        }
    }

    /// <inheritdoc/>
    public async Task<ServerInfo> GetServerInfoAsync(CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, root);
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await SendAsync(request, options.Timeout, cancellationToken).ConfigureAwait(false);
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using var document = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken).ConfigureAwait(false);
            var discovery = document.RootElement;
            return new ServerInfo(
                "Neo4j", discovery.GetProperty("neo4j_version").GetString()!, discovery.GetProperty("neo4j_edition").GetString()!, root.ToString());
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw SessionErrors.NotNeo4j(root, (int)response.StatusCode, response.Content.Headers.ContentType?.MediaType);
        }
    }

    /// <inheritdoc/>
    public Task<ResultCursor> RunAsync(Statement statement, CancellationToken cancellationToken = default)
    {
        var body = QueryApiRequest.Body(statement, bookmarks);
        return retry.RunAsync(statement.IsIdempotent, () => AttemptAsync(statement, body, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<ResultCursor> AttemptAsync(Statement statement, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        long started = Stopwatch.GetTimestamp();
        var activity = Telemetry.Start(root, options.Database, statement);
        QueryApiCursor? cursor = null;
        try
        {
            // The server heeds a time limit only in a transaction that is begun and committed (seen in 5.26.30).
            var target = statement.Timeout is null ? address : transactions;
            cursor = await SendAsync(target, body, PatienceFor(statement), activity, cancellationToken).ConfigureAwait(false);
            await cursor.BeginAsync(cancellationToken).ConfigureAwait(false);
            if (statement.AccessMode == AccessMode.Write)
            {
                return await BufferedCursor.FillAsync(cursor, cancellationToken).ConfigureAwait(false);
            }

            Telemetry.Record(Stopwatch.GetElapsedTime(started), errorCode: null);
            return cursor;
        }
        catch (Exception exception)
        {
            Telemetry.Record(Stopwatch.GetElapsedTime(started), (exception as Neo4jException)?.Code ?? exception.GetType().Name);
            if (cursor is not null)
            {
                await cursor.DisposeAsync().ConfigureAwait(false);
            }

            throw;
        }
    }

    private async Task<QueryApiCursor> SendAsync(
        Uri target, ReadOnlyMemory<byte> body, TimeSpan timeout, Activity? activity, CancellationToken cancellationToken)
    {
        using var request = QueryApiRequest.Message(target, body);
        var response = await SendAsync(request, timeout, cancellationToken).ConfigureAwait(false);
        RequireQueryApi(response);
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return new QueryApiCursor(response, stream, root, timeout, activity, CommitAsync, RememberBookmarks);
    }

    private async Task CommitAsync(string transaction, CancellationToken cancellationToken)
    {
        var target = new Uri($"{transactions}/{Uri.EscapeDataString(transaction)}/commit");
        var cursor = await SendAsync(target, QueryApiRequest.EmptyBody, options.Timeout, activity: null, cancellationToken).ConfigureAwait(false);
        await using (((IAsyncDisposable)cursor).ConfigureAwait(false))
        {
            await cursor.BeginAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(timeout);
        try
        {
            return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw SessionErrors.TimedOut(root, timeout);
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError == HttpRequestError.SecureConnectionError)
        {
            throw SessionErrors.Certificate(root, exception);
        }
        catch (HttpRequestException exception)
        {
            throw SessionErrors.NoAnswer(root, exception);
        }
    }

    private void RequireQueryApi(HttpResponseMessage response)
    {
        string? type = response.Content.Headers.ContentType?.MediaType;
        if (type is not (QueryApiRequest.MediaType or "application/json"))
        {
            int status = (int)response.StatusCode;
            response.Dispose();
            throw SessionErrors.NotNeo4j(root, status, type);
        }
    }

    private TimeSpan PatienceFor(Statement statement) => statement.Timeout is { } limit ? limit + options.Timeout : options.Timeout;

    private void RememberBookmarks(IReadOnlyList<string> latest) => bookmarks = latest;
}
