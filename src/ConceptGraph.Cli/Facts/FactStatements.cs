namespace ConceptGraph.Cli.Facts;

/// <summary>The Cypher behind a card; plain reads that every session answers alike.</summary>
internal static class FactStatements
{
    public const string Entity = "MATCH (e:Entity {id: $id}) RETURN e";

    public const string Facts =
        """
        MATCH (e:Entity {id: $id})-[r]-(:Entity)
        RETURN DISTINCT startNode(r) AS start, r AS fact, endNode(r) AS end
        ORDER BY startNode(r).id <> $id, type(r), r.id
        """;

    public const string Claims =
        """
        MATCH (:Entity {id: $id})<-[:ABOUT_START|ABOUT_END]-(c:Claim)
        WITH DISTINCT c
        OPTIONAL MATCH (who:Entity)-[d:DISPUTES|DENIES]->(c)
        RETURN c.id AS fact, c.text AS text, c.textId AS textId, who, type(d) AS side, d.locator AS locator, d.date AS date, d.why AS why, d.whyId AS whyId
        ORDER BY fact, side DESC, who.ref, who.id, locator, date
        """;

    public const string Figures =
        """
        MATCH (:Entity {id: $id})-[:HAS_MEASUREMENT]->(m:Measurement)
        RETURN m ORDER BY m.name, m.asOf, m.id
        """;

    public const string Named = "MATCH (e:Entity) WHERE e.id IN $ids RETURN e ORDER BY e.id";
}
