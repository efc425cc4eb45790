using ConceptGraph.Seeder.Output;

namespace ConceptGraph.Seeder.Verbs;

/// <summary>Shows what an apply would do.</summary>
internal sealed class PlanVerb(SeedInput seed, StoreAccess store, Messages messages) : Verb
{
    public override async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (seed.Read() is not { } desired)
        {
            return ExitCode.Wrong;
        }

        var seeder = await store.OpenAsync(cancellationToken).ConfigureAwait(false);
        var plan = await seeder.PlanAsync(desired, cancellationToken).ConfigureAwait(false);
        messages.Plan(plan);
        return plan.HasChanges || plan.Conflicts.Count > 0 ? ExitCode.Differences : ExitCode.Done;
    }
}
