using System.Globalization;
using ConceptGraph.Seed.Store;
using ConceptGraph.Seeder.Output;
using Microsoft.Extensions.Logging;

namespace ConceptGraph.Seeder.Verbs;

/// <summary>Validate, plan, apply, verify.</summary>
internal sealed class ApplyVerb(SeedInput seed, StoreAccess store, Messages messages, ILogger<ApplyVerb> logger) : Verb
{
    public override async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (seed.Read() is not { } desired)
        {
            return ExitCode.Wrong;
        }

        await ApplyAsync(desired, cancellationToken).ConfigureAwait(false);
        return ExitCode.Done;
    }

    public async Task ApplyAsync(StoreGraph desired, CancellationToken cancellationToken)
    {
        var seeder = await store.OpenAsync(cancellationToken).ConfigureAwait(false);
        var report = await ProgressDisplay.RunAsync(logger, progress => seeder.ApplyAsync(desired, progress, cancellationToken)).ConfigureAwait(false);
        int added = report.Plan.Count(ChangeAction.Add), changed = report.Plan.Count(ChangeAction.Change), removed = report.Plan.Count(ChangeAction.Remove);
        messages.Result(
            report.Writes == 0
                ? "Nothing to change: the store holds the seed."
                : string.Create(CultureInfo.InvariantCulture, $"Applied and verified: {added} added, {changed} changed, {removed} removed."),
            new { added, changed, removed, report.Writes, Kept = report.Final.Kept.Count, digests = desired.Datasets.Select(dataset => dataset.Properties["digest"]) });
        foreach (var kept in report.Final.Kept)
        {
            messages.Error($"{kept.Group} '{kept.Id}' left the seed and stays: {kept.Reason}.");
        }
    }
}
