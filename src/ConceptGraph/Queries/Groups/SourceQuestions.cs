using ConceptGraph.Queries.Answers;

namespace ConceptGraph.Queries.Groups;

/// <summary>Questions about the works and pages behind the facts. Each method asks one question of the catalogue; a wrong argument throws a <see cref="QuestionException"/>.</summary>
public sealed class SourceQuestions
{
    private readonly QuestionRunner questions;

    internal SourceQuestions(QuestionRunner questions) => this.questions = questions;

    /// <summary>Which sources stand behind a fact, and which against it?</summary>
    /// <param name="fact">Id of the fact.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Sources.OfFactAsync("israel-loves-iran/USES/facebook")</code></example>
    [Question("sources-of-fact")]
    public Task<IReadOnlyList<FactSource>> OfFactAsync(string fact, CancellationToken cancellationToken = default) =>
        questions.AskAsync("sources-of-fact", FactSource.From, cancellationToken, ("fact", fact));

    /// <summary>Which sources carry most of the graph?</summary>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Sources.RankingAsync()</code></example>
    [Question("sources-ranked")]
    public Task<IReadOnlyList<SourceRank>> RankingAsync(CancellationToken cancellationToken = default) =>
        questions.AskAsync("sources-ranked", SourceRank.From, cancellationToken);

    /// <summary>Which works does an article or other work cite, directly or through those works?</summary>
    /// <param name="work">The citing work; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Sources.CitedByAsync("kompasiana-cyber-diplomacy-keuntungan-atau-ancaman-2021")</code></example>
    [Question("works-cited")]
    public Task<IReadOnlyList<CitedWork>> CitedByAsync(string work, CancellationToken cancellationToken = default) =>
        questions.AskAsync("works-cited", CitedWork.From, cancellationToken, ("work", work));

    /// <summary>Which claims does a source dispute?</summary>
    /// <param name="source">The source; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Sources.DisputesOfAsync("digital-vs-cyber-diplomacy-bidd")</code></example>
    [Question("disputes-of-source")]
    public Task<IReadOnlyList<SourceDispute>> DisputesOfAsync(string source, CancellationToken cancellationToken = default) =>
        questions.AskAsync("disputes-of-source", SourceDispute.From, cancellationToken, ("source", source));
}
