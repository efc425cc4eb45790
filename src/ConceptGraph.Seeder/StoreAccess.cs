using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions;
using Microsoft.Extensions.Options;

namespace ConceptGraph.Seeder;

/// <summary>The store, once its server answers.</summary>
internal sealed class StoreAccess(ICypherSession session, ServerWait wait, IOptions<SeederSettings> settings)
{
    /// <summary>The store, whether or not its server answers.</summary>
    public StoreSeeder Seeder { get; } = new(session, settings.Value.ToStoreOptions());

    public async Task<StoreSeeder> OpenAsync(CancellationToken cancellationToken)
    {
        await wait.UntilReadyAsync(cancellationToken).ConfigureAwait(false);
        return Seeder;
    }
}
