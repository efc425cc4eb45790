namespace ConceptGraph.Sessions;

/// <summary>
/// Where statements are run: the embedded engine (<see cref="EmbeddedSession"/>) or a Neo4j server. Seeding, the catalogue, the command line and the
/// explorer know only this. Safe to use from several threads; statements do not wait for one another unless they write.
/// </summary>
/// <remarks>
/// Values in and out are <c>null</c>, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>, lists
/// (<see cref="IReadOnlyList{T}"/> of <see cref="object"/>), maps (<see cref="IReadOnlyDictionary{TKey, TValue}"/> from text), the temporal and spatial classes
/// of the engine, and, out only, <see cref="Node"/>, <see cref="Relationship"/> and <see cref="Path"/>. As parameters, any integer or float type, any
/// <see cref="System.Collections.IEnumerable"/> and any <see cref="System.Collections.IDictionary"/> with text keys will do.
/// </remarks>
public interface ICypherSession : IAsyncDisposable
{
    /// <summary>What answers: for messages and for <c>status</c>.</summary>
    Task<ServerInfo> GetServerInfoAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Runs a statement as one transaction of its own and hands the rows over as they come. The cursor must be disposed of. A statement that writes has
    /// taken effect when its rows have been read to the end or <see cref="ResultCursor.ConsumeAsync"/> has returned.
    /// </summary>
    /// <exception cref="Neo4jException">The statement is wrong, was refused, or could not be brought to the server.</exception>
    Task<ResultCursor> RunAsync(Statement statement, CancellationToken cancellationToken = default);
}
