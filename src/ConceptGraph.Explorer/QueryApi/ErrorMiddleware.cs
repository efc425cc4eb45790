using System.Diagnostics.CodeAnalysis;

namespace ConceptGraph.Explorer.QueryApi;

/// <summary>Turns what goes wrong into the answers of the Query API, also where no endpoint was found.</summary>
internal sealed class ErrorMiddleware(RequestDelegate next, ILogger<ErrorMiddleware> logger)
{
    [SuppressMessage("Design", "CA1031", Justification = "The last place where a defect can be logged and answered.")]
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context).ConfigureAwait(false);
            await ExplainAsync(context.Response).ConfigureAwait(false);
        }
        catch (QueryApiException error) when (!context.Response.HasStarted)
        {
            await ErrorJson.RespondAsync(context.Response, error.Status, error.Code, error.Message).ConfigureAwait(false);
        }
        catch (BadHttpRequestException error) when (!context.Response.HasStarted)
        {
            var refusal = error.StatusCode == StatusCodes.Status413PayloadTooLarge ? QueryApiErrors.TooLarge() : QueryApiErrors.BadRequest();
            await ErrorJson.RespondAsync(context.Response, refusal.Status, refusal.Code, refusal.Message).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
        }
        catch (Exception error)
        {
            logger.LogError(error, "A request to {Path} failed.", context.Request.Path);
            if (context.Response.HasStarted)
            {
                context.Abort();
                return;
            }

            await ErrorJson.RespondAsync(
                context.Response, StatusCodes.Status500InternalServerError, "Neo.DatabaseError.General.UnknownError", "An unknown error occurred.").ConfigureAwait(false);
        }
    }

    private static Task ExplainAsync(HttpResponse response) => response switch
    {
        { HasStarted: true } => Task.CompletedTask,
        { StatusCode: StatusCodes.Status404NotFound } => ErrorJson.RespondAsync(response, response.StatusCode, QueryApiErrors.Invalid, "Not Found"),
        { StatusCode: StatusCodes.Status405MethodNotAllowed } => ErrorJson.RespondAsync(response, response.StatusCode, QueryApiErrors.Invalid, "Method Not Allowed"),
        _ => Task.CompletedTask,
    };
}
