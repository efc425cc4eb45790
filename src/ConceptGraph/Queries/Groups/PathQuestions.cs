using ConceptGraph.Queries.Answers;

namespace ConceptGraph.Queries.Groups;

/// <summary>Questions about how entities are connected; most of the answers can be drawn. Each method asks one question of the catalogue; a wrong argument throws a <see cref="QuestionException"/>.</summary>
public sealed class PathQuestions
{
    private readonly QuestionRunner questions;

    internal PathQuestions(QuestionRunner questions) => this.questions = questions;

    /// <summary>What is known about something, fact by fact?</summary>
    /// <param name="entity">The entity; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Paths.FactsOfAsync("digital-diplomacy")</code></example>
    [Question("entity-facts")]
    public Task<IReadOnlyList<EntityFact>> FactsOfAsync(string entity, CancellationToken cancellationToken = default) =>
        questions.AskAsync("entity-facts", EntityFact.From, cancellationToken, ("entity", entity));

    /// <summary>What do two entities have in common?</summary>
    /// <param name="first">The first entity; its id.</param>
    /// <param name="second">The second entity; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Paths.SharedAsync("israel-in-the-gcc", "eu-digital-outreach-in-china")</code></example>
    [Question("shared-neighbours")]
    public Task<IReadOnlyList<SharedNeighbour>> SharedAsync(string first, string second, CancellationToken cancellationToken = default) =>
        questions.AskAsync("shared-neighbours", SharedNeighbour.From, cancellationToken, ("first", first), ("second", second));

    /// <summary>How are two entities connected by the fewest steps?</summary>
    /// <param name="from">The first entity; its id.</param>
    /// <param name="to">The second entity; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Paths.ShortestAsync("israel-loves-iran", "eu-digital-outreach-in-china")</code></example>
    [Question("shortest-paths")]
    public Task<IReadOnlyList<ShortestPath>> ShortestAsync(string from, string to, CancellationToken cancellationToken = default) =>
        questions.AskAsync("shortest-paths", ShortestPath.From, cancellationToken, ("from", from), ("to", to));

    /// <summary>What lies within two steps of something?</summary>
    /// <param name="entity">The centre; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Paths.NeighbourhoodAsync("israel-loves-palestine")</code></example>
    [Question("neighbourhood")]
    public Task<IReadOnlyList<NeighbourhoodPath>> NeighbourhoodAsync(string entity, CancellationToken cancellationToken = default) =>
        questions.AskAsync("neighbourhood", NeighbourhoodPath.From, cancellationToken, ("entity", entity));

    /// <summary>Which entities are connected most?</summary>
    /// <param name="limit">How many.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Paths.MostConnectedAsync(10)</code></example>
    [Question("degree-ranking")]
    public Task<IReadOnlyList<DegreeRank>> MostConnectedAsync(int limit, CancellationToken cancellationToken = default) =>
        questions.AskAsync("degree-ranking", DegreeRank.From, cancellationToken, ("limit", limit));
}
