using ConceptGraph.Engine;

namespace ConceptGraph.Bench;

/// <summary>Writes by key in requests of 2,000 rows, in an order: create nodes, merge them again, merge relationships between them.</summary>
internal static class WriteOperations
{
    public const string Constraint = "CREATE CONSTRAINT item_id FOR (i:Item) REQUIRE i.id IS UNIQUE";

    private const int RowsOfARequest = 2_000;

    public static IEnumerable<Operation> All(CypherEngine engine, int count)
    {
        var nodes = Requests(count, i => Row(("id", i), ("name", "item " + i)));
        var relationships = Requests(count, i => Row(("a", i), ("b", (int)(i * 7919L % count)), ("key", i)));
        return
        [
            Write("UNWIND … CREATE of nodes", "UNWIND $rows AS row CREATE (:Item {id: row.id, name: row.name})", nodes),
            Write("UNWIND … MERGE of them again", "UNWIND $rows AS row MERGE (i:Item {id: row.id}) SET i.name = row.name", nodes),
            Write(
                "UNWIND … MERGE of relationships by key",
                "UNWIND $rows AS row MATCH (a:Item {id: row.a}) MATCH (b:Item {id: row.b}) MERGE (a)-[:LINK {key: row.key}]->(b)",
                relationships),
        ];

        Operation Write(string name, string text, IReadOnlyList<IReadOnlyDictionary<string, object?>> requests)
        {
            var work = new CypherWork(text, requests, rows => rows.Count());
            return new Operation(name, count, 0, EngineRun.Of(engine, work)) { Cypher = work, IsRepeatable = false };
        }
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, object?>> Requests(int count, Func<int, IReadOnlyDictionary<string, object?>> row) =>
        [.. Enumerable.Range(0, count).Select(row).Chunk(RowsOfARequest).Select(rows => Row(("rows", rows)))];

    private static Dictionary<string, object?> Row(params (string Name, object? Value)[] entries) =>
        entries.ToDictionary(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal);
}
