using System.Runtime.CompilerServices;
using ConceptGraph.Sessions;

namespace ConceptGraph.Seed.Store;

/// <summary>Reads what a store holds, row by row. Reads what is stamped as ours, and whatever else has a label or type of ours and an id.</summary>
internal sealed class StoreReader(ICypherSession session, IReadOnlyList<string> datasets)
{
    private static readonly string OurLabels = string.Join(" OR ", StoreSchema.KeyLabels.Select(label => $"n:{label}"));

    public IAsyncEnumerable<Node> NodesAsync(CancellationToken cancellationToken) => ReadAsync<Node>(
        $"MATCH (n) WHERE n.dataset IN $datasets OR {OurLabels} RETURN n AS element",
        [],
        cancellationToken);

    public IAsyncEnumerable<Relationship> RelationshipsAsync(IReadOnlyCollection<string> types, CancellationToken cancellationToken) => ReadAsync<Relationship>(
        "MATCH ()-[r]->() WHERE r.dataset IN $datasets OR (type(r) IN $types AND r.id IS NOT NULL) RETURN r AS element",
        [("types", types)],
        cancellationToken);

    /// <summary>The nodes of ours that relationships of others hang on, by element id.</summary>
    public async Task<IReadOnlyDictionary<string, (long Count, IReadOnlyList<string> Types)>> ForeignRelationshipsAsync(CancellationToken cancellationToken)
    {
        var result = await session.ExecutableQuery(
                """
                MATCH (n)-[r]-() WHERE n.dataset IN $datasets AND (r.dataset IS NULL OR NOT r.dataset IN $datasets)
                RETURN elementId(n) AS element, count(r) AS count, collect(DISTINCT type(r)) AS types
                """)
            .WithParameters(("datasets", datasets))
            .ExecuteAsync(cancellationToken).ConfigureAwait(false);
        return result.Records.ToDictionary(
            record => record.As<string>("element"),
            record => (record.As<long>("count"), (IReadOnlyList<string>)[.. record.AsTexts("types").Order(StringComparer.Ordinal)]),
            StringComparer.Ordinal);
    }

    /// <summary>How many nodes carry none of these stamps.</summary>
    public async Task<long> CountOthersAsync(IReadOnlyCollection<string> known, CancellationToken cancellationToken)
    {
        var result = await session.ExecutableQuery("MATCH (n) WHERE n.dataset IS NULL OR NOT n.dataset IN $known RETURN count(n) AS others")
            .WithParameters(("known", known))
            .ExecuteAsync(cancellationToken).ConfigureAwait(false);
        return result.Records[0].As<long>("others");
    }

    private async IAsyncEnumerable<T> ReadAsync<T>(
        string text, (string Name, object? Value)[] parameters, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var statement = new Statement(text)
        {
            Parameters = parameters.Append(("datasets", datasets)).ToDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal),
        };
        await using var cursor = await session.RunAsync(statement, cancellationToken).ConfigureAwait(false);
        await foreach (var record in cursor.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return (T)record[0]!;
        }
    }
}
