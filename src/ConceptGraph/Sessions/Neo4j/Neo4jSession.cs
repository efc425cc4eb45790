using System.Diagnostics;
using System.Net.Http.Headers;
using System.Security.Authentication;
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
        retry = new RetryPolicy(options.MaxRetryTime, time);
        client = new HttpClient(handler) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        if (options.Username is { } user)
        {
            string credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{options.Password}"));
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
        }
    }

    /// <inheritdoc/>
    public async Task<ServerInfo> GetServerInfoAsync(CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, root);
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await SendAsync(request, cancellationToken).ConfigureAwait(false);
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
            using var request = QueryApiRequest.Message(address, body);
            var response = await SendAsync(request, cancellationToken).ConfigureAwait(false);
            RequireQueryApi(response);
            var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            cursor = new QueryApiCursor(response, stream, root, options.Timeout, activity, RememberBookmarks);
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

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(options.Timeout);
        try
        {
            return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw SessionErrors.TimedOut(root, options.Timeout);
        }
        catch (HttpRequestException exception) when (exception.InnerException is System.Security.Authentication.AuthenticationException certificate)
        {
            throw SessionErrors.Certificate(root, certificate);
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

    private void RememberBookmarks(IReadOnlyList<string> latest) => bookmarks = latest;
}
