using ConceptGraph.Engine.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace ConceptGraph.Engine.Tests.Storage;

public sealed class GraphStoreModelTests
{
    private const int Tokens = 4;

    [Fact]
    public void Any_sequence_of_writes_commits_rollbacks_and_savepoints_equals_the_dictionary_model() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => Run(seed, operations: 400, lowestId: 0)).QuickCheckThrowOnFailure();

    [Fact]
    public void It_also_holds_across_compressions_and_pages() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => Run(seed, operations: 300, lowestId: 5000)).Check(Config.QuickThrowOnFailure.WithMaxTest(5));

    private static void Run(int seed, int operations, int lowestId)
    {
        using var store = new GraphStore();
        var writer = new ModelledWriter(store, new System.Random(seed), Tokens);
        writer.Prefill(lowestId);
        var held = new List<(GraphSnapshot Snapshot, GraphModel Model)>();
        for (int transaction = 0; transaction < 6; transaction++)
        {
            writer.RunTransaction(operations / 6);
            held.Add((store.Current, writer.Committed.Copy()));
        }

        foreach (var (snapshot, model) in held)
        {
            model.AssertSame(snapshot, Tokens);
        }
    }
}
