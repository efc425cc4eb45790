using ConceptGraph.Sessions;

namespace ConceptGraph.Queries;

/// <summary>Checks what is asked, asks it, and reads the rows.</summary>
internal sealed class QuestionRunner(ICypherSession session, QuestionCatalogue catalogue)
{
    private readonly ArgumentCheck arguments = new(session);

    public async Task<EagerResult> AskAsync(string questionId, IReadOnlyDictionary<string, object?> given, CancellationToken cancellationToken)
    {
        var question = catalogue.Get(questionId);
        var values = await arguments.CheckAsync(question, given, cancellationToken).ConfigureAwait(false);
        return await session.ExecutableQuery(question.Cypher).WithParameters(values).ExecuteAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<T>> AskAsync<T>(
        string questionId, Func<Record, T> read, CancellationToken cancellationToken, params (string Name, object? Value)[] given)
    {
        var values = given.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        var result = await AskAsync(questionId, values, cancellationToken).ConfigureAwait(false);
        return [.. result.Records.Select(read)];
    }
}
