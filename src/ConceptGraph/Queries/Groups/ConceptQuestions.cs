using ConceptGraph.Queries.Answers;

namespace ConceptGraph.Queries.Groups;

/// <summary>Questions about concepts: what they mean, and how they hang together. Each method asks one question of the catalogue; a wrong argument throws a <see cref="QuestionException"/>.</summary>
public sealed class ConceptQuestions
{
    private readonly QuestionRunner questions;

    internal ConceptQuestions(QuestionRunner questions) => this.questions = questions;

    /// <summary>How is a concept defined, and who defines it?</summary>
    /// <param name="concept">The concept; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Concepts.DefinitionsAsync("cyber-diplomacy")</code></example>
    [Question("concept-definitions")]
    public Task<IReadOnlyList<ConceptDefinition>> DefinitionsAsync(string concept, CancellationToken cancellationToken = default) =>
        questions.AskAsync("concept-definitions", ConceptDefinition.From, cancellationToken, ("concept", concept));

    /// <summary>Where does a concept stand in the tree of concepts?</summary>
    /// <param name="concept">The concept; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Concepts.TreeAsync("public-diplomacy")</code></example>
    [Question("concept-tree")]
    public Task<IReadOnlyList<ConceptTreeBranch>> TreeAsync(string concept, CancellationToken cancellationToken = default) =>
        questions.AskAsync("concept-tree", ConceptTreeBranch.From, cancellationToken, ("concept", concept));

    /// <summary>Who practises a concept or a narrower one?</summary>
    /// <param name="concept">The practice, doctrine or position; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Concepts.PractitionersAsync("diplomacy")</code></example>
    [Question("concept-practitioners")]
    public Task<IReadOnlyList<Practitioner>> PractitionersAsync(string concept, CancellationToken cancellationToken = default) =>
        questions.AskAsync("concept-practitioners", Practitioner.From, cancellationToken, ("concept", concept));

    /// <summary>From what is a concept told apart, and why?</summary>
    /// <param name="concept">The concept; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Concepts.ContrastsAsync("cyber-diplomacy")</code></example>
    [Question("concept-contrasts")]
    public Task<IReadOnlyList<ConceptContrast>> ContrastsAsync(string concept, CancellationToken cancellationToken = default) =>
        questions.AskAsync("concept-contrasts", ConceptContrast.From, cancellationToken, ("concept", concept));

    /// <summary>What threatens a concept or an example, and who says so?</summary>
    /// <param name="target">What is threatened; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Concepts.ThreatsToAsync("eu-digital-outreach-in-china")</code></example>
    [Question("what-threatens")]
    public Task<IReadOnlyList<ConceptThreat>> ThreatsToAsync(string target, CancellationToken cancellationToken = default) =>
        questions.AskAsync("what-threatens", ConceptThreat.From, cancellationToken, ("target", target));

    /// <summary>What makes a concept possible or easier?</summary>
    /// <param name="concept">The concept; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Concepts.EnablersOfAsync("nation-branding")</code></example>
    [Question("what-enables")]
    public Task<IReadOnlyList<EnablingEntity>> EnablersOfAsync(string concept, CancellationToken cancellationToken = default) =>
        questions.AskAsync("what-enables", EnablingEntity.From, cancellationToken, ("concept", concept));

    /// <summary>What is something meant to bring about?</summary>
    /// <param name="entity">A concept, actor, example, instrument or forum; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Concepts.AimsOfAsync("cyber-diplomacy")</code></example>
    [Question("aims-of")]
    public Task<IReadOnlyList<StatedAim>> AimsOfAsync(string entity, CancellationToken cancellationToken = default) =>
        questions.AskAsync("aims-of", StatedAim.From, cancellationToken, ("entity", entity));

    /// <summary>What is meant to bring about a goal?</summary>
    /// <param name="goal">The goal; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Concepts.AimingAtAsync("peace")</code></example>
    [Question("who-aims-at")]
    public Task<IReadOnlyList<AimingSubject>> AimingAtAsync(string goal, CancellationToken cancellationToken = default) =>
        questions.AskAsync("who-aims-at", AimingSubject.From, cancellationToken, ("goal", goal));
}
