using System.Globalization;
using ConceptGraph.Seeder.Output;

namespace ConceptGraph.Seeder.Verbs;

/// <summary>Reads the store back and compares every label and property with the seed.</summary>
internal sealed class VerifyVerb(SeedInput seed, StoreAccess store, Messages messages) : Verb
{
    public override async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (seed.Read() is not { } desired)
        {
            return ExitCode.Wrong;
        }

        var seeder = await store.OpenAsync(cancellationToken).ConfigureAwait(false);
        var differences = await seeder.PlanAsync(desired, cancellationToken).ConfigureAwait(false);
        if (differences.HasChanges || differences.Conflicts.Count > 0)
        {
            messages.Plan(differences);
            return ExitCode.Differences;
        }

        int nodes = desired.Nodes.Count, relationships = desired.Relationships.Count;
        messages.Result(
            string.Create(CultureInfo.InvariantCulture, $"Verified: {nodes} nodes and {relationships} relationships are as in the seed, property by property."),
            new { nodes, relationships, differences = 0, Kept = differences.Kept.Count });
        return ExitCode.Done;
    }
}
