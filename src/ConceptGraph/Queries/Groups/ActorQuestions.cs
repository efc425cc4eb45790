using ConceptGraph.Queries.Answers;

namespace ConceptGraph.Queries.Groups;

/// <summary>Questions about actors: who does what. Each method asks one question of the catalogue; a wrong argument throws a <see cref="QuestionException"/>.</summary>
public sealed class ActorQuestions
{
    private readonly QuestionRunner questions;

    internal ActorQuestions(QuestionRunner questions) => this.questions = questions;

    /// <summary>Which actors play a role, and how often?</summary>
    /// <param name="role">The role: conductor, creator, addressee, audience, beneficiary, interlocutor, sanctioned, victim, member, party, practitioner, opponent, accused.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Actors.ByRoleAsync("audience")</code></example>
    [Question("actors-by-role")]
    public Task<IReadOnlyList<ActorInRole>> ByRoleAsync(string role, CancellationToken cancellationToken = default) =>
        questions.AskAsync("actors-by-role", ActorInRole.From, cancellationToken, ("role", role));

    /// <summary>What does an actor take part in, and how?</summary>
    /// <param name="actor">The actor; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Actors.InvolvementAsync("european-union")</code></example>
    [Question("actor-involvement")]
    public Task<IReadOnlyList<Involvement>> InvolvementAsync(string actor, CancellationToken cancellationToken = default) =>
        questions.AskAsync("actor-involvement", Involvement.From, cancellationToken, ("actor", actor));

    /// <summary>Which platforms are used, by whom, and who stands behind the use?</summary>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Actors.PlatformUsesAsync()</code></example>
    [Question("platforms-used")]
    public Task<IReadOnlyList<PlatformUse>> PlatformUsesAsync(CancellationToken cancellationToken = default) =>
        questions.AskAsync("platforms-used", PlatformUse.From, cancellationToken);

    /// <summary>Who belongs to an organisation or forum, in which role?</summary>
    /// <param name="organisation">The organisation, state organ, coalition or forum; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Actors.MembersOfAsync("gulf-cooperation-council")</code></example>
    [Question("members-of")]
    public Task<IReadOnlyList<OrganisationMember>> MembersOfAsync(string organisation, CancellationToken cancellationToken = default) =>
        questions.AskAsync("members-of", OrganisationMember.From, cancellationToken, ("organisation", organisation));

    /// <summary>Who practises what?</summary>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Actors.PracticesAsync()</code></example>
    [Question("practices")]
    public Task<IReadOnlyList<ActorPractice>> PracticesAsync(CancellationToken cancellationToken = default) =>
        questions.AskAsync("practices", ActorPractice.From, cancellationToken);

    /// <summary>To whom are incidents attributed, by whom, and who denies it?</summary>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Actors.AttributionsAsync()</code></example>
    [Question("incident-attributions")]
    public Task<IReadOnlyList<IncidentAttribution>> AttributionsAsync(CancellationToken cancellationToken = default) =>
        questions.AskAsync("incident-attributions", IncidentAttribution.From, cancellationToken);

    /// <summary>Which claims are somebody's view, as reported by others?</summary>
    /// <param name="actor">Whose view it is; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Actors.ViewsOfAsync("sabrina-sotiriu")</code></example>
    [Question("views-of")]
    public Task<IReadOnlyList<ReportedView>> ViewsOfAsync(string actor, CancellationToken cancellationToken = default) =>
        questions.AskAsync("views-of", ReportedView.From, cancellationToken, ("actor", actor));
}
