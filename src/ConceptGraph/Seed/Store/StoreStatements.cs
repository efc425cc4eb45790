using ConceptGraph.Sessions;

namespace ConceptGraph.Seed.Store;

/// <summary>
/// The statements that write. Each does the same when it runs twice, touches nothing that lacks our stamp, and takes its values as rows of a parameter.
/// A node or relationship that carries our stamp is ours as a whole: its labels and properties become those of the seed.
/// </summary>
internal static class StoreStatements
{
    public const string RemoveNodes =
        """
        MATCH (n) WHERE elementId(n) IN $elements AND n.dataset IN $datasets
          AND NOT EXISTS { (n)-[r]-() WHERE r.dataset IS NULL OR NOT r.dataset IN $datasets }
        DETACH DELETE n
        """;

    public const string RemoveRelationships =
        "MATCH ()-[r]->() WHERE elementId(r) IN $elements AND r.dataset IN $datasets DELETE r";

    public const string ChangeRelationships =
        """
        UNWIND $rows AS row
        MATCH ()-[r]->() WHERE elementId(r) = row.element AND r.dataset IN $datasets
        SET r = row.properties
        """;

    public const string BeginDatasets =
        """
        UNWIND $rows AS row
        MERGE (d:Dataset {id: row.id})
        SET d.dataset = row.id, d.state = $state
        """;

    public const string FinishDatasets =
        """
        UNWIND $rows AS row
        MERGE (d:Dataset {id: row.id})
        SET d = row.properties, d.appliedAt = datetime()
        """;

    /// <summary>What is there by now, because another seeder made it or an answer was lost, is left as it is; the next plan looks at it.</summary>
    public static string AddNodes(StoreNode sample)
    {
        string more = sample.Labels.Count > 1 ? ", n" + Labels(sample.Labels.Skip(1)) : "";
        return $$"""
            UNWIND $rows AS row
            MERGE (n:{{Name(sample.Key.Label)}} {id: row.id})
            ON CREATE SET n = row.properties{{more}}
            """;
    }

    public static string ChangeNodes(IReadOnlyList<string> labels, IReadOnlyList<string> removed)
    {
        string remove = removed.Count == 0 ? "" : "\nREMOVE n" + Labels(removed);
        return $"""
            UNWIND $rows AS row
            MATCH (n) WHERE elementId(n) = row.element AND n.dataset IN $datasets
            SET n = row.properties, n{Labels(labels)}{remove}
            """;
    }

    /// <summary>As <see cref="AddNodes"/>.</summary>
    public static string AddRelationships(StoreRelationship sample) => $$"""
        UNWIND $rows AS row
        MATCH (a:{{Name(sample.Start.Label)}} {id: row.start})
        MATCH (b:{{Name(sample.End.Label)}} {id: row.end})
        MERGE (a)-[r:{{Name(sample.Type)}} {id: row.id}]->(b)
        ON CREATE SET r = row.properties
        """;

    private static string Labels(IEnumerable<string> labels) => string.Concat(labels.Select(label => ":" + Name(label)));

    private static string Name(string name) => CypherName.Quote(name);
}
