namespace ConceptGraph.Explorer.QueryApi;

/// <summary>A request that is answered with an error and nothing else. Made only by <see cref="QueryApiErrors"/>.</summary>
internal sealed class QueryApiException(int status, string code, string message) : Exception(message)
{
    public int Status => status;

    public string Code => code;
}
