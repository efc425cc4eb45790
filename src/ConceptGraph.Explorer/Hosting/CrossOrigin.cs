namespace ConceptGraph.Explorer.Hosting;

/// <summary>
/// Answers browsers that ask on behalf of a page of another origin. Where no password guards the graph, only pages from this machine are let in: any page on the web
/// could read it otherwise.
/// </summary>
internal sealed class CrossOrigin(RequestDelegate next, bool allowsAll)
{
    public Task InvokeAsync(HttpContext context)
    {
        string? origin = context.Request.Headers.Origin;
        if (string.IsNullOrEmpty(origin) || !(allowsAll || IsLocal(origin)))
        {
            return next(context);
        }

        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = allowsAll ? "*" : origin;
        headers.Vary = "Origin";
        if (!HttpMethods.IsOptions(context.Request.Method))
        {
            return next(context);
        }

        headers.AccessControlAllowMethods = context.Request.Headers.AccessControlRequestMethod;
        headers.AccessControlAllowHeaders = context.Request.Headers.AccessControlRequestHeaders;
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private static bool IsLocal(string origin) => Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.IsLoopback;
}
