using System.Diagnostics;
using ConceptGraph.Engine;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Sessions.Embedded;

/// <summary>The rows of the engine, converted as they are read.</summary>
internal sealed class EmbeddedCursor(QueryResult result, string text) : ResultCursor
{
    private readonly long started = Stopwatch.GetTimestamp();
    private readonly ResultValue values = new(result);
    private readonly IEnumerator<IReadOnlyList<Value>> rows = result.Rows.GetEnumerator();

    public override IReadOnlyList<string> Keys => result.Columns;

    public override Task<Summary> ConsumeAsync(CancellationToken cancellationToken = default)
    {
        while (Advance() is not null)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return Task.FromResult(new Summary(
            result.Counters,
            [.. result.Notifications.Select(n => new Notification(n.Code, n.Title, n.Description, n.Severity))],
            Stopwatch.GetElapsedTime(started))
        {
            Plan = result.Plan?.ToString(),
        });
    }

#pragma warning disable CS1998 // The engine answers at once: nothing to wait for.
    public override async IAsyncEnumerator<Record> GetAsyncEnumerator(CancellationToken cancellationToken = default)
#pragma warning restore CS1998
    {
        while (Advance() is { } row)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new Record(result.Columns, [.. row.Select(values.From)]);
        }
    }

    public override ValueTask DisposeAsync()
    {
        rows.Dispose();
        result.Dispose();
        return ValueTask.CompletedTask;
    }

    private IReadOnlyList<Value>? Advance()
    {
        try
        {
            return rows.MoveNext() ? rows.Current : null;
        }
        catch (CypherException exception)
        {
            throw EmbeddedErrors.From(exception, text);
        }
    }
}
