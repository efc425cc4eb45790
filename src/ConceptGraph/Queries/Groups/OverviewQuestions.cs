using ConceptGraph.Queries.Answers;

namespace ConceptGraph.Queries.Groups;

/// <summary>Questions about the graph as a whole. Each method asks one question of the catalogue; a wrong argument throws a <see cref="QuestionException"/>.</summary>
public sealed class OverviewQuestions
{
    private readonly QuestionRunner questions;

    internal OverviewQuestions(QuestionRunner questions) => this.questions = questions;

    /// <summary>What is in the graph, by kind and subtype?</summary>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Overview.CountsAsync()</code></example>
    [Question("overview")]
    public Task<IReadOnlyList<EntityCount>> CountsAsync(CancellationToken cancellationToken = default) =>
        questions.AskAsync("overview", EntityCount.From, cancellationToken);

    /// <summary>Which relations does the graph use, how often, and how many of them are disputed?</summary>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Overview.RelationTypesAsync()</code></example>
    [Question("relation-types")]
    public Task<IReadOnlyList<RelationTypeCount>> RelationTypesAsync(CancellationToken cancellationToken = default) =>
        questions.AskAsync("relation-types", RelationTypeCount.From, cancellationToken);

    /// <summary>What happened when?</summary>
    /// <param name="from">First date, 2012, 2012-03 or 2012-03-14; what is dated 2012 only counts as before 2012-03.</param>
    /// <param name="to">Last date; what began on it is included.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Overview.TimelineAsync("2012", "2013-12-31")</code></example>
    [Question("timeline")]
    public Task<IReadOnlyList<TimelineEntry>> TimelineAsync(string from, string to, CancellationToken cancellationToken = default) =>
        questions.AskAsync("timeline", TimelineEntry.From, cancellationToken, ("from", from), ("to", to));

    /// <summary>What are the terms called in English and Indonesian?</summary>
    /// <param name="kind">Kind of entity: Actor, Concept, Event, Example, Forum, Instrument, Place, Source.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Overview.TermsAsync("Concept")</code></example>
    [Question("terms")]
    public Task<IReadOnlyList<Term>> TermsAsync(string kind, CancellationToken cancellationToken = default) =>
        questions.AskAsync("terms", Term.From, cancellationToken, ("kind", kind));

    /// <summary>Which numbers are known about something, and how did they change?</summary>
    /// <param name="entity">What was measured; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Overview.MeasurementsAsync("israel-loves-iran")</code></example>
    [Question("measurements")]
    public Task<IReadOnlyList<MeasurementPoint>> MeasurementsAsync(string entity, CancellationToken cancellationToken = default) =>
        questions.AskAsync("measurements", MeasurementPoint.From, cancellationToken, ("entity", entity));
}
