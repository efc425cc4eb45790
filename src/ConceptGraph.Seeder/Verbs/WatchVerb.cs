using System.Threading.Channels;
using ConceptGraph.Seed;
using ConceptGraph.Seed.Store;
using ConceptGraph.Seeder.Output;
using ConceptGraph.Sessions;
using Microsoft.Extensions.Logging;

namespace ConceptGraph.Seeder.Verbs;

/// <summary>Applies, and again whenever files change and then rest. An invalid edit is reported and changes nothing.</summary>
internal sealed partial class WatchVerb(SeedInput seed, ApplyVerb apply, Messages messages, ILogger<WatchVerb> logger) : Verb
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(300);

    /// <summary>Ends when it is stopped, which is how watching ends well.</summary>
    public override async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        var watchers = seed.Folders.Select(folder => Watch(folder, changes.Writer)).ToArray();
        try
        {
            while (true)
            {
                await TryApplyAsync(cancellationToken).ConfigureAwait(false);
                LogWatching(string.Join(", ", seed.Folders));
                await NextChangeAsync(changes.Reader, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Done;
        }
        finally
        {
            Array.ForEach(watchers, watcher => watcher.Dispose());
        }
    }

    private async Task TryApplyAsync(CancellationToken cancellationToken)
    {
        try
        {
            await apply.RunAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is SeedException or StoreException or ServiceUnavailableException or TransientException)
        {
            messages.Failure(exception);
        }
    }

    /// <summary>Waits for a change, and then until nothing changed for a while: editors write a file in several steps.</summary>
    private static async Task NextChangeAsync(ChannelReader<bool> changes, CancellationToken cancellationToken)
    {
        await changes.ReadAsync(cancellationToken).ConfigureAwait(false);
        do
        {
            await Task.Delay(Rest, cancellationToken).ConfigureAwait(false);
        }
        while (changes.TryRead(out _));
    }

    private static FileSystemWatcher Watch(string folder, ChannelWriter<bool> changes)
    {
        var watcher = new FileSystemWatcher(folder, "*.y*ml") { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => changes.TryWrite(true);
        watcher.Created += (_, _) => changes.TryWrite(true);
        watcher.Deleted += (_, _) => changes.TryWrite(true);
        watcher.Renamed += (_, _) => changes.TryWrite(true);
        watcher.Error += (_, _) => changes.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    [LoggerMessage(LogLevel.Information, "Watching {Folders}")]
    private partial void LogWatching(string folders);
}
