using Microsoft.Net.Http.Headers;

namespace ConceptGraph.Explorer.QueryApi;

/// <summary>Which JSON a request brings and which it wants back.</summary>
internal static class MediaTypes
{
    public const string Plain = "application/json";

    private const string Typed = "application/vnd.neo4j.query";
    private const string TypedVersion1 = "application/vnd.neo4j.query.v1.0";

    /// <summary>How the parameters of a request are written.</summary>
    /// <exception cref="QueryApiException">In none of the two kinds of JSON.</exception>
    public static ParameterReader ReaderFor(HttpRequest request)
    {
        string? type = MediaTypeHeaderValue.TryParse(request.ContentType, out var header) ? header.MediaType.Value : null;
        return type?.ToLowerInvariant() switch
        {
            Plain => PlainParameterReader.Instance,
            Typed or TypedVersion1 => TypedParameterReader.Instance,
            _ => throw QueryApiErrors.UnsupportedMediaType(),
        };
    }

    /// <summary>The media type to answer with: the one that the client likes best.</summary>
    /// <exception cref="QueryApiException">The client takes neither kind of JSON.</exception>
    public static string Negotiate(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0)
        {
            return Plain;
        }

        return accepted.OrderByDescending(a => a.Quality ?? 1).Select(Offer).FirstOrDefault(offer => offer is not null) ?? throw QueryApiErrors.NotAcceptable();
    }

    /// <summary>How values are written in a media type that was negotiated.</summary>
    public static ValueWriter WriterFor(string mediaType) => mediaType == Plain ? PlainValueWriter.Instance : TypedValueWriter.Instance;

    private static string? Offer(MediaTypeHeaderValue accepted) => accepted.MediaType.Value?.ToLowerInvariant() switch
    {
        Plain or "*/*" or "application/*" => Plain,
        Typed => Typed,
        TypedVersion1 => TypedVersion1,
        _ => null,
    };
}
