using ConceptGraph.Queries.Answers;

namespace ConceptGraph.Queries.Groups;

/// <summary>Questions about what the graph lacks. Each method asks one question of the catalogue; a wrong argument throws a <see cref="QuestionException"/>.</summary>
public sealed class CoverageQuestions
{
    private readonly QuestionRunner questions;

    internal CoverageQuestions(QuestionRunner questions) => this.questions = questions;

    /// <summary>Which concepts does no example illustrate, nor any narrower concept of theirs?</summary>
    /// <param name="subtype">Subtype of concept: Theory, Practice, Norm, LawAndInstitution, SystemicCondition, Power, Threat, Domain, PolicyIssue, Goal.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Coverage.ConceptsWithoutExampleAsync("Norm")</code></example>
    [Question("concepts-without-example")]
    public Task<IReadOnlyList<ConceptGap>> ConceptsWithoutExampleAsync(string subtype, CancellationToken cancellationToken = default) =>
        questions.AskAsync("concepts-without-example", ConceptGap.From, cancellationToken, ("subtype", subtype));

    /// <summary>About which entities does everything known rest on one source?</summary>
    /// <param name="kind">Kind of entity: Actor, Concept, Event, Example, Forum, Instrument, Place, Source.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Coverage.SingleSourceAsync("Example")</code></example>
    [Question("single-source-entities")]
    public Task<IReadOnlyList<SingleSourceEntity>> SingleSourceAsync(string kind, CancellationToken cancellationToken = default) =>
        questions.AskAsync("single-source-entities", SingleSourceEntity.From, cancellationToken, ("kind", kind));

    /// <summary>Which entities stand alone, without any fact?</summary>
    /// <param name="kind">Kind of entity: Actor, Concept, Event, Example, Forum, Instrument, Place, Source.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Coverage.OrphansAsync("Actor")</code></example>
    [Question("orphans")]
    public Task<IReadOnlyList<OrphanEntity>> OrphansAsync(string kind, CancellationToken cancellationToken = default) =>
        questions.AskAsync("orphans", OrphanEntity.From, cancellationToken, ("kind", kind));
}
