using System.Text.RegularExpressions;
using ConceptGraph.Citations;
using ConceptGraph.Sessions;

namespace ConceptGraph.Cli.Output;

/// <summary>The works that a graph knows, found by id or short name.</summary>
internal sealed partial class SourceLibrary
{
    private readonly Dictionary<string, CitedSource> byId;
    private readonly Dictionary<string, CitedSource> byRef;

    private SourceLibrary(IReadOnlyList<CitedSource> sources)
    {
        byId = sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id, StringComparer.Ordinal);
        byRef = sources.Where(source => source.Ref.Length > 0).DistinctBy(source => source.Ref).ToDictionary(source => source.Ref, StringComparer.Ordinal);
    }

    public static async Task<SourceLibrary> ReadAsync(ICypherSession session, CancellationToken cancellationToken)
    {
        var result = await session.ExecutableQuery("MATCH (s:Source) RETURN s ORDER BY s.ref, s.id").ExecuteAsync(cancellationToken).ConfigureAwait(false);
        return new SourceLibrary([.. result.Records.Select(record => CitedSource.From(record.As<Node>("s")))]);
    }

    public CitedSource? ById(string id) => byId.GetValueOrDefault(id);

    public CitedSource? ByIdOrRef(string name) => ById(name) ?? byRef.GetValueOrDefault(name);

    /// <summary>The article of a locator such as <c>A.P13.S9</c>; null for any other text.</summary>
    public CitedSource? ByLocator(string locator) =>
        ArticleSentence().Match(locator) is { Success: true } match ? byRef.GetValueOrDefault(match.Groups["ref"].Value) : null;

    [GeneratedRegex(@"^(?<ref>[A-Za-z0-9-]+)\.P[0-9]+\.S[0-9]+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ArticleSentence();
}
