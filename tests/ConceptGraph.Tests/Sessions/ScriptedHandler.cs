using System.Net;
using System.Text;

namespace ConceptGraph.Tests.Sessions;

/// <summary>Answers requests from a list, in order; what the list does not say repeats its last answer.</summary>
internal sealed class ScriptedHandler(params Func<HttpResponseMessage>[] answers) : HttpMessageHandler
{
    public List<string> Bodies { get; } = [];

    public static Func<HttpResponseMessage> Json(int status, string body) => Text(status, "application/vnd.neo4j.query", body);

    public static Func<HttpResponseMessage> Text(int status, string mediaType, string body) => () => new HttpResponseMessage((HttpStatusCode)status)
    {
        Content = new StringContent(body, Encoding.UTF8, mediaType),
    };

    public static Func<HttpResponseMessage> Refuse() => () => throw new HttpRequestException("Connection refused");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        return answers[Math.Min(Bodies.Count, answers.Length) - 1]();
    }
}
