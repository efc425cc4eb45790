using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ConceptGraph.Tests.Sessions;

/// <summary>Answers requests from a list, in order; what the list does not say repeats its last answer.</summary>
internal sealed class ScriptedHandler(params Func<HttpResponseMessage>[] answers) : HttpMessageHandler
{
    public List<string> Bodies { get; } = [];

    /// <summary>What the last request said who it is.</summary>
    public AuthenticationHeaderValue? Authorization { get; private set; }

    public static Func<HttpResponseMessage> Json(int status, string body) => Text(status, "application/vnd.neo4j.query", body);

    public static Func<HttpResponseMessage> Text(int status, string mediaType, string body) => () => new HttpResponseMessage((HttpStatusCode)status)
    {
        Content = new StringContent(body, Encoding.UTF8, mediaType),
    };

    public static Func<HttpResponseMessage> Refuse() => () => throw new HttpRequestException("Connection refused");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Authorization = request.Headers.Authorization;
        Bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        return answers[Math.Min(Bodies.Count, answers.Length) - 1]();
    }
}
