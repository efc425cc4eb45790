using ConceptGraph.Queries.Answers;

namespace ConceptGraph.Queries.Groups;

/// <summary>Questions about examples, the cases of practice. Each method asks one question of the catalogue; a wrong argument throws a <see cref="QuestionException"/>.</summary>
public sealed class ExampleQuestions
{
    private readonly QuestionRunner questions;

    internal ExampleQuestions(QuestionRunner questions) => this.questions = questions;

    /// <summary>Which examples illustrate a concept or a narrower one, in order of time?</summary>
    /// <param name="concept">The concept; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Examples.OfConceptAsync("cyber-diplomacy")</code></example>
    [Question("examples-of-concept")]
    public Task<IReadOnlyList<ConceptExample>> OfConceptAsync(string concept, CancellationToken cancellationToken = default) =>
        questions.AskAsync("examples-of-concept", ConceptExample.From, cancellationToken, ("concept", concept));

    /// <summary>Who did what with which platform, aimed at whom, illustrating which concept, said where, disputed by whom?</summary>
    /// <param name="example">The example; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Examples.CardAsync("israel-loves-iran")</code></example>
    [Question("example-card")]
    public Task<IReadOnlyList<ExampleFact>> CardAsync(string example, CancellationToken cancellationToken = default) =>
        questions.AskAsync("example-card", ExampleFact.From, cancellationToken, ("example", example));

    /// <summary>What does the literature add to an example of the articles?</summary>
    /// <param name="example">The example; its id.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Examples.AddedByLiteratureAsync("israel-in-the-gcc")</code></example>
    [Question("facts-added-to-example")]
    public Task<IReadOnlyList<AddedFact>> AddedByLiteratureAsync(string example, CancellationToken cancellationToken = default) =>
        questions.AskAsync("facts-added-to-example", AddedFact.From, cancellationToken, ("example", example));

    /// <summary>Of which examples is it unknown who conducted them, with which platform, for whom, or since when?</summary>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <example><code>await graph.Examples.UnknownsAsync()</code></example>
    [Question("example-unknowns")]
    public Task<IReadOnlyList<ExampleUnknowns>> UnknownsAsync(CancellationToken cancellationToken = default) =>
        questions.AskAsync("example-unknowns", ExampleUnknowns.From, cancellationToken);
}
