namespace ConceptGraph.Tests.Seeding;

/// <summary>When a process dies, as seen from the wire.</summary>
internal enum KillMoment
{
    /// <summary>The request is never sent.</summary>
    Before,

    /// <summary>The connection breaks while the request is under way.</summary>
    During,

    /// <summary>The server did it, and nobody hears the answer.</summary>
    After,
}

/// <summary>Lets a number of requests pass, dies at the next one, and stays dead.</summary>
internal sealed class KillingHandler(int passes, KillMoment moment) : DelegatingHandler(new SocketsHttpHandler())
{
    public int Requests { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        int number = Requests++;
        if (number < passes)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        if (number == passes && moment == KillMoment.During)
        {
            using var breaking = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            breaking.CancelAfter(TimeSpan.FromMilliseconds(3));
            await Record.ExceptionAsync(() => base.SendAsync(request, breaking.Token));
        }
        else if (number == passes && moment == KillMoment.After)
        {
            using var unheard = await base.SendAsync(request, cancellationToken);
            await unheard.Content.LoadIntoBufferAsync(cancellationToken);
        }

        throw new HttpRequestException("The process is dead.");
    }
}
