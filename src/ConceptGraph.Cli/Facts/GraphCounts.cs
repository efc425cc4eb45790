using ConceptGraph.Ontology;
using ConceptGraph.Sessions;

namespace ConceptGraph.Cli.Facts;

/// <summary>How much of everything a graph holds.</summary>
internal sealed record GraphCounts(
    IReadOnlyList<(EntityKind Kind, long Entities)> Kinds, long Relations, long Contested, long Contradicted, long Claims, long Measurements, long Sources)
{
    public long Entities => Kinds.Sum(kind => kind.Entities);

    public static async Task<GraphCounts> ReadAsync(ICypherSession session, GraphOntology ontology, CancellationToken cancellationToken)
    {
        var kinds = new List<(EntityKind, long)>();
        var labels = await RowsAsync(session, "MATCH (e:Entity) UNWIND labels(e) AS label RETURN label, count(*) AS number", cancellationToken).ConfigureAwait(false);
        var byLabel = labels.ToDictionary(row => row.As<string>("label"), row => row.As<long>("number"), StringComparer.Ordinal);
        foreach (var kind in ontology.Kinds)
        {
            kinds.Add((kind, byLabel.GetValueOrDefault(kind.Id)));
        }

        var stances = await RowsAsync(
            session, "MATCH (:Entity)-[r]->(:Entity) RETURN r.stance AS stance, count(*) AS number", cancellationToken).ConfigureAwait(false);
        var others = await RowsAsync(
            session,
            "RETURN COUNT { MATCH (c:Claim) } AS claims, COUNT { MATCH (m:Measurement) } AS measurements",
            cancellationToken).ConfigureAwait(false);
        return new GraphCounts(
            kinds,
            stances.Sum(row => row.As<long>("number")),
            Of(stances, "contested"),
            Of(stances, "contradicted"),
            others[0].As<long>("claims"),
            others[0].As<long>("measurements"),
            byLabel.GetValueOrDefault("Source"));
    }

    private static long Of(IReadOnlyList<Record> stances, string stance) =>
        stances.Where(row => row.As<string?>("stance") == stance).Sum(row => row.As<long>("number"));

    private static async Task<IReadOnlyList<Record>> RowsAsync(ICypherSession session, string statement, CancellationToken cancellationToken) =>
        (await session.ExecutableQuery(statement).ExecuteAsync(cancellationToken).ConfigureAwait(false)).Records;
}
