using System.Diagnostics;
using System.Text.Json;

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
    private readonly QueryApiAnswer answer = new();

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

    public override IReadOnlyList<string> Keys => answer.Keys;

    /// <summary>Reads up to the first row, or to the end when there is none.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        while (!answer.IsAtRows && !answer.IsAtEnd)
        {
            await AdvanceAsync(cancellationToken).ConfigureAwait(false);
        }

        ThrowIfFailed();
    }

    public override async Task<Summary> ConsumeAsync(CancellationToken cancellationToken = default)
    {
        while (!answer.IsAtEnd)
        {
            await AdvanceAsync(cancellationToken).ConfigureAwait(false);
        }

        ThrowIfFailed();
        return new Summary(answer.Counters, answer.Notifications, Stopwatch.GetElapsedTime(started)) { Plan = answer.Plan };
    }

    public override async IAsyncEnumerator<Record> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        while (!answer.IsAtEnd)
        {
            await AdvanceAsync(cancellationToken).ConfigureAwait(false);
            if (answer.PopRow() is { } row)
            {
                yield return new Record(answer.Keys, row);
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
            await json.TakeAsync(answer.Take, cancellationToken).ConfigureAwait(false);
            if (answer.IsAtEnd)
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

        if (answer.IsAtEnd)
        {
            await EndAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask EndAsync(CancellationToken cancellationToken)
    {
        if (answer.Bookmarks is { } bookmarks)
        {
            rememberBookmarks(bookmarks);
        }

        if (answer is { Transaction: { } open, Error: null })
        {
            await commit(open, cancellationToken).ConfigureAwait(false);
        }
    }

    private void ThrowIfFailed()
    {
        if (answer.Error is { } error)
        {
            activity?.SetStatus(ActivityStatusCode.Error, error.Code);
            throw error;
        }
    }
}
