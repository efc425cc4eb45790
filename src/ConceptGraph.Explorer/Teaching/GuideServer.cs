using ConceptGraph.Explorer.Hosting;
using ConceptGraph.Teaching;

namespace ConceptGraph.Explorer.Teaching;

/// <summary>
/// Hands guides, styles and saved queries to Neo4j Browser. It fetches them from a page of another origin, after a preflight that asks for headers of its own, and
/// only from a host called <c>localhost</c>.
/// </summary>
internal sealed class GuideServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private GuideServer(WebApplication application) => this.application = application;

    /// <summary>The address as the Browser has to be told it.</summary>
    public Uri Address => new($"http://localhost:{new Uri(application.Urls.First().Replace("0.0.0.0", "localhost", StringComparison.Ordinal)).Port}/");

    /// <exception cref="ExplorerException">The port is taken.</exception>
    public static async Task<GuideServer> StartAsync(TeachingMaterials materials, TeachOptions options, CancellationToken cancellationToken)
    {
        string[] urls = [$"http://{(options.ListensEverywhere ? "0.0.0.0" : "127.0.0.1")}:{options.Port}"];
        var builder = WebHosting.CreateBuilder(urls, isLocal: !options.ListensEverywhere);
        var application = builder.Build();
        application.UseHostFiltering();
        application.Run(context => AnswerAsync(context, materials, options.Language));
        try
        {
            await WebHosting.StartAsync(application, urls, "--port N", cancellationToken).ConfigureAwait(false);
            return new GuideServer(application);
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public Task WaitAsync(CancellationToken cancellationToken) => application.WaitForShutdownAsync(cancellationToken);

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context, TeachingMaterials materials, Language language)
    {
        var response = context.Response;
        response.Headers.AccessControlAllowOrigin = "*";
        if (HttpMethods.IsOptions(context.Request.Method))
        {
            response.Headers.AccessControlAllowHeaders = "*";
            response.Headers.AccessControlAllowMethods = "GET, HEAD";
            response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            response.Headers.Allow = "GET, HEAD, OPTIONS";
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        string path = context.Request.Path.Value!.TrimStart('/');
        if (materials.Find(path.Length > 0 ? path : TeachingMaterials.IndexGuide(language)) is not { } file)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        byte[] content = file.ContentAt(new Uri($"{context.Request.Scheme}://{context.Request.Host}/"));
        response.ContentType = file.ContentType;
        response.ContentLength = content.Length;
        response.Headers.CacheControl = "no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(content, context.RequestAborted).ConfigureAwait(false);
        }
    }
}
