using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Storage;

public sealed class ConcurrencyTests
{
    [Fact]
    public async Task Readers_beside_a_writer_see_whole_commits_only()
    {
        using var store = new GraphStore(TimeSpan.FromSeconds(10), leastChangesToCompress: 50);
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => ReadUntil(store, stop.Token))).ToArray();
        for (int round = 0; round < 500; round++)
        {
            using var transaction = store.BeginWrite();
            int hub = transaction.CreateNode([0]);
            for (int i = 0; i < 4; i++)
            {
                transaction.CreateRelationship(hub, i % 2, transaction.CreateNode([1]));
            }

            if (round % 3 == 0)
            {
                transaction.DeleteRelationship(transaction.Expand(hub, Direction.Outgoing, 0).Relationships[0]);
                transaction.CreateRelationship(hub, 1, hub);
            }

            transaction.Commit();
        }

        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(readers), Assert.Null);
    }

    [Fact]
    public async Task Of_writers_that_race_for_one_unique_key_exactly_one_wins()
    {
        using var store = new GraphStore();
        using (var transaction = store.BeginWrite())
        {
            int label = transaction.Labels.Add("Person");
            int key = transaction.PropertyKeys.Add("id");
            transaction.CreateIndex(new IndexDefinition("u", IsNode: true, label, [key], IsUnique: true));
            transaction.Commit();
        }

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => TryCreate(store, i % 20))));

        Assert.Equal(20, outcomes.Count(won => won));
        Assert.Equal(20, store.Current.NodeCount);
    }

    [Fact]
    public void A_second_writer_gives_up_after_the_time_it_may_wait()
    {
        using var store = new GraphStore(TimeSpan.FromMilliseconds(20));
        using var first = store.BeginWrite();

        var error = Assert.Throws<CypherException>(() => store.BeginWrite());

        Assert.True(error.IsRetriable);
        first.Rollback();
        store.BeginWrite().Dispose();
    }

    [Fact]
    public void A_deleted_node_with_relationships_cannot_be_committed()
    {
        using var store = new GraphStore();
        using var transaction = store.BeginWrite();
        int start = transaction.CreateNode([]);
        int end = transaction.CreateNode([]);
        int relationship = transaction.CreateRelationship(start, 0, end);
        transaction.DeleteNode(start);

        Assert.Equal(start, transaction.FindDanglingNode());
        Assert.Equal("DeleteConnectedNode", Assert.Throws<CypherException>(transaction.Commit).Detail);

        transaction.DeleteRelationship(relationship);
        transaction.Commit();
        Assert.Equal(1, store.Current.NodeCount);
    }

    [Fact]
    public void A_store_that_becomes_empty_starts_over()
    {
        using var store = new GraphStore();
        for (int round = 0; round < 50; round++)
        {
            using (var transaction = store.BeginWrite())
            {
                int node = transaction.CreateNode([0]);
                transaction.CreateRelationship(node, 0, transaction.CreateNode([1]));
                transaction.Commit();
            }

            using (var transaction = store.BeginWrite())
            {
                transaction.DeleteRelationship(0);
                transaction.DeleteNode(0);
                transaction.DeleteNode(1);
                transaction.Commit();
            }

            Assert.Equal((0, 0, 0), (store.Current.NodeBound, store.Current.RelationshipBound, store.Current.NodeCount));
        }
    }

    private static bool TryCreate(GraphStore store, int key)
    {
        using var transaction = store.BeginWrite();
        try
        {
            transaction.SetNodeProperty(transaction.CreateNode([0]), 0, Value.Integer(key));
            transaction.Commit();
            return true;
        }
        catch (CypherException)
        {
            return false;
        }
    }

    private static string? ReadUntil(GraphStore store, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var graph = store.Current;
            int hubs = graph.CountNodes(0);
            int found = 0;
            for (int node = 0; node < graph.NodeBound; node++)
            {
                int degree = graph.Expand(node, Direction.Outgoing, IGraph.AnyType).Count;
                found += degree == 4 ? 1 : 0;
                if (degree is not 0 and not 4 || degree != graph.Degree(node, Direction.Outgoing, 0) + graph.Degree(node, Direction.Outgoing, 1))
                {
                    return $"node {node} has {degree} relationships";
                }
            }

            if (found != hubs || graph.RelationshipCount != 4 * hubs || graph.NodeCount != 5 * hubs)
            {
                return $"{hubs} hubs, {found} found, {graph.RelationshipCount} relationships";
            }
        }

        return null;
    }
}
