using ConceptGraph.Queries.Answers;

namespace ConceptGraph.Queries.Groups;

/// <summary>Questions about what is said, how surely, and who disputes it. Each method asks one question of the catalogue; a wrong argument throws a <see cref="QuestionException"/>.</summary>
public sealed class ClaimQuestions
{
    private readonly QuestionRunner questions;

    internal ClaimQuestions(QuestionRunner questions) => this.questions = questions;

    /// <summary>What does an article or other source say, place by place?</summary>
    /// <param name="source">The source; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Claims.OfSourceAsync("kompasiana-cyber-diplomacy-keuntungan-atau-ancaman-2021")</code></example>
    [Question("article-claims")]
    public Task<IReadOnlyList<SourceClaim>> OfSourceAsync(string source, CancellationToken cancellationToken = default) =>
        questions.AskAsync("article-claims", SourceClaim.From, cancellationToken, ("source", source));

    /// <summary>Which claims are contested or contradicted, by which sources, and why?</summary>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Claims.ContestedAsync()</code></example>
    [Question("contested-claims")]
    public Task<IReadOnlyList<ContestedClaim>> ContestedAsync(CancellationToken cancellationToken = default) =>
        questions.AskAsync("contested-claims", ContestedClaim.From, cancellationToken);

    /// <summary>Who denies what, and in which words?</summary>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Claims.DenialsAsync()</code></example>
    [Question("denials")]
    public Task<IReadOnlyList<ClaimDenial>> DenialsAsync(CancellationToken cancellationToken = default) =>
        questions.AskAsync("denials", ClaimDenial.From, cancellationToken);

    /// <summary>How do sources stand for and against the claims about something?</summary>
    /// <param name="entity">What the claims are about; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Claims.SidesAsync("israel-loves-iran")</code></example>
    [Question("dispute-picture")]
    public Task<IReadOnlyList<ClaimSide>> SidesAsync(string entity, CancellationToken cancellationToken = default) =>
        questions.AskAsync("dispute-picture", ClaimSide.From, cancellationToken, ("entity", entity));

    /// <summary>How sure is the graph of what it says, and on which basis?</summary>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Claims.ByConfidenceAsync()</code></example>
    [Question("claims-by-confidence")]
    public Task<IReadOnlyList<ConfidenceCount>> ByConfidenceAsync(CancellationToken cancellationToken = default) =>
        questions.AskAsync("claims-by-confidence", ConfidenceCount.From, cancellationToken);

    /// <summary>Which facts have a given confidence and basis?</summary>
    /// <param name="confidence">How sure: high, medium, low.</param>
    /// <param name="basis">On which ground: seed, verified, generalKnowledge, editorial.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Claims.WithConfidenceAsync("low", "seed")</code></example>
    [Question("facts-by-confidence")]
    public Task<IReadOnlyList<GradedFact>> WithConfidenceAsync(string confidence, string basis, CancellationToken cancellationToken = default) =>
        questions.AskAsync("facts-by-confidence", GradedFact.From, cancellationToken, ("confidence", confidence), ("basis", basis));
}
