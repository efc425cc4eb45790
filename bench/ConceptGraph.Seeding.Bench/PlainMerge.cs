using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions;

namespace ConceptGraph.Seeding.Bench;

/// <summary>The least that brings the same rows into a store: UNWIND and MERGE, the same batches, nothing planned, guarded or read back.</summary>
internal static class PlainMerge
{
    private const int BatchSize = 1_000;

    public static async Task NodesAsync(ICypherSession session, StoreGraph graph)
    {
        foreach (var group in graph.Nodes.GroupBy(node => string.Join(':', node.Labels)))
        {
            string text = $"UNWIND $rows AS row MERGE (n:Entity {{id: row.id}}) SET n = row.properties, n:{group.Key}";
            await WriteAsync(session, text, group.Select(node => new Dictionary<string, object?> { ["id"] = node.Key.Id, ["properties"] = node.Properties }));
        }
    }

    public static async Task RelationshipsAsync(ICypherSession session, StoreGraph graph)
    {
        foreach (var group in graph.Relationships.GroupBy(relationship => relationship.Type))
        {
            string text = $"UNWIND $rows AS row MATCH (a:Entity {{id: row.start}}) MATCH (b:Entity {{id: row.end}}) MERGE (a)-[r:{group.Key} {{id: row.id}}]->(b) SET r = row.properties";
            await WriteAsync(session, text, group.Select(relationship => new Dictionary<string, object?>
            {
                ["id"] = relationship.Id,
                ["start"] = relationship.Start.Id,
                ["end"] = relationship.End.Id,
                ["properties"] = relationship.Properties,
            }));
        }
    }

    public static Task EmptyAsync(ICypherSession session) => session
        .ExecutableQuery("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS").Writing().ExecuteAsync();

    private static async Task WriteAsync(ICypherSession session, string text, IEnumerable<Dictionary<string, object?>> rows)
    {
        foreach (var batch in rows.Chunk(BatchSize))
        {
            await session.ExecutableQuery(text).WithParameters(("rows", batch)).Writing().ExecuteAsync();
        }
    }
}
