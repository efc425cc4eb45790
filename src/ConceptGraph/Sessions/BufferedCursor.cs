namespace ConceptGraph.Sessions;

/// <summary>Rows that are all there, of a statement that has ended.</summary>
internal sealed class BufferedCursor(IReadOnlyList<string> keys, IReadOnlyList<Record> records, Summary summary) : ResultCursor
{
    public override IReadOnlyList<string> Keys => keys;

    /// <summary>Reads another cursor to its end and disposes of it.</summary>
    public static async Task<BufferedCursor> FillAsync(ResultCursor cursor, CancellationToken cancellationToken)
    {
        await using (((IAsyncDisposable)cursor).ConfigureAwait(false))
        {
            var records = new List<Record>();
            await foreach (var record in cursor.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                records.Add(record);
            }

            return new BufferedCursor(cursor.Keys, records, await cursor.ConsumeAsync(cancellationToken).ConfigureAwait(false));
        }
    }

    public override Task<Summary> ConsumeAsync(CancellationToken cancellationToken = default) => Task.FromResult(summary);

#pragma warning disable CS1998 // The rows are there: nothing to wait for.
    public override async IAsyncEnumerator<Record> GetAsyncEnumerator(CancellationToken cancellationToken = default)
#pragma warning restore CS1998
    {
        foreach (var record in records)
        {
            yield return record;
        }
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
