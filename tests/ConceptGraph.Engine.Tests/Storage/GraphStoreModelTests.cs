using ConceptGraph.Engine.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace ConceptGraph.Engine.Tests.Storage;

public sealed class GraphStoreModelTests
{
    private const int Tokens = 4;

    [Fact]
    public void Any_sequence_of_writes_commits_rollbacks_and_savepoints_equals_the_dictionary_model() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => Run(seed, leastChangesToCompress: 4096, prefilled: 0, transactions: 6)).QuickCheckThrowOnFailure();

    [Fact]
    public void It_also_does_when_adjacency_is_compressed_at_every_turn() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => Run(seed, leastChangesToCompress: 10, prefilled: 30, transactions: 12)).QuickCheckThrowOnFailure();

    [Fact]
    public void It_also_does_across_pages() => Run(seed: 7, leastChangesToCompress: 4096, prefilled: 5000, transactions: 2);

    private static void Run(int seed, int leastChangesToCompress, int prefilled, int transactions)
    {
        using var store = new GraphStore(TimeSpan.FromSeconds(1), leastChangesToCompress);
        var writer = new ModelledWriter(store, new System.Random(seed), Tokens);
        writer.Prefill(prefilled);
        var held = new List<(GraphSnapshot Snapshot, GraphModel Model)>();
        for (int i = 0; i < transactions; i++)
        {
            writer.RunTransaction(operations: 60);
            held.Add((store.Current, writer.Committed.Copy()));
        }

        foreach (var (snapshot, model) in held)
        {
            model.AssertSame(snapshot, Tokens);
        }
    }
}
