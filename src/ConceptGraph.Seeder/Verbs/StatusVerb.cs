using System.Globalization;
using ConceptGraph.Seeder.Output;

namespace ConceptGraph.Seeder.Verbs;

/// <summary>Shows the server and what it says it holds; quick, as it compares digests only.</summary>
internal sealed class StatusVerb(SeedInput seed, ServerWait wait, StoreAccess store, Messages messages) : Verb
{
    public override async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var server = await wait.UntilReadyAsync(cancellationToken).ConfigureAwait(false);
        var datasets = await store.Seeder.StatusAsync(cancellationToken).ConfigureAwait(false);
        var lines = datasets.Count == 0 ? ["The database holds no dataset."] : datasets.Select(dataset => string.Create(
            CultureInfo.InvariantCulture,
            $"{dataset.Id} {dataset.Version}: {dataset.State}, {dataset.Nodes} nodes, {dataset.Relationships} relationships, digest {dataset.Digest}, {dataset.AppliedAt}"));
        messages.Result(
            string.Join('\n', lines.Prepend($"{server.Product} {server.Version} {server.Edition} at {server.Address}")),
            new { server, datasets });

        var desired = seed.Read();
        bool isApplied = desired is not null && desired.Datasets.All(wanted => datasets.Any(
            held => held.Id == wanted.Key.Id && held.State == "applied" && wanted.Properties["digest"].Equals(held.Digest)));
        if (isApplied)
        {
            return ExitCode.Done;
        }

        if (desired is not null)
        {
            messages.Error("The seed is not applied as it is now: 'plan' shows what differs, 'apply' applies it.");
        }

        return ExitCode.Differences;
    }
}
