using System.Text.Json;

namespace ConceptGraph.Sessions.Neo4j;

/// <summary>
/// Reads JSON from a stream piece by piece: a step is tried on what has arrived and, when that does not suffice, again once more has come. Holds no more than the
/// longest piece.
/// </summary>
internal sealed class JsonTokenStream(Stream stream, TimeSpan timeout) : IDisposable
{
    private byte[] buffer = new byte[16 * 1024];
    private int start;
    private int end;
    private bool isFinal;
    private JsonReaderState state;

    /// <summary>Tries to take a step; false when the text ends within it. What the reader has passed is consumed when it gives true.</summary>
    public delegate bool Step(ref Utf8JsonReader reader);

    /// <summary>Takes one step, and reads from the stream as often as that needs.</summary>
    /// <exception cref="JsonException">The text is not JSON, or ends too early.</exception>
    /// <exception cref="TimeoutException">Nothing came for too long.</exception>
    public async ValueTask TakeAsync(Step step, CancellationToken cancellationToken)
    {
        while (!TryTake(step))
        {
            if (isFinal)
            {
                throw new JsonException("The text ends too early.");
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads on to the end of the stream, where the sender has nothing more to do with the answer and the connection is free again.</summary>
    /// <exception cref="TimeoutException">Nothing came for too long.</exception>
    public async ValueTask DrainAsync(CancellationToken cancellationToken)
    {
        while (!isFinal)
        {
            start = end = 0;
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose() => stream.Dispose();

    private bool TryTake(Step step)
    {
        var reader = new Utf8JsonReader(buffer.AsSpan(start, end - start), isFinal, state);
        if (!step(ref reader))
        {
            return false;
        }

        start += (int)reader.BytesConsumed;
        state = reader.CurrentState;
        return true;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(timeout);
        try
        {
            int count = await stream.ReadAsync(buffer.AsMemory(end), patience.Token).ConfigureAwait(false);
            end += count;
            isFinal = count == 0;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
    }
}
