using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using ConceptGraph.Explorer.QueryApi;

namespace ConceptGraph.Explorer.Hosting;

/// <summary>Lets in those who know user and password. Discovery is open to all, as Neo4j's is.</summary>
internal sealed class BasicAuthentication(RequestDelegate next, string user, string password)
{
    private const string Unauthorized = "Neo.ClientError.Security.Unauthorized";

    private readonly byte[] expected = Digest($"{user}:{password}");

    public Task InvokeAsync(HttpContext context)
    {
        string? header = context.Request.Headers.Authorization;
        if (context.Request.Path == "/")
        {
            return next(context);
        }

        if (string.IsNullOrEmpty(header))
        {
            return RefuseAsync(context.Response, "No authentication header supplied.");
        }

        return IsKnown(header) ? next(context) : RefuseAsync(context.Response, "Invalid credential.");
    }

    private bool IsKnown(string header)
    {
        if (!AuthenticationHeaderValue.TryParse(header, out var value) || !value.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase) || value.Parameter is null)
        {
            return false;
        }

        var bytes = new byte[value.Parameter.Length];
        return Convert.TryFromBase64String(value.Parameter, bytes, out int length)
            && CryptographicOperations.FixedTimeEquals(Digest(Encoding.UTF8.GetString(bytes, 0, length)), expected);
    }

    private static Task RefuseAsync(HttpResponse response, string message)
    {
        response.Headers.WWWAuthenticate = "Basic realm=\"Neo4j\"";
        return ErrorJson.RespondAsync(response, StatusCodes.Status401Unauthorized, Unauthorized, message);
    }

    private static byte[] Digest(string credentials) => SHA256.HashData(Encoding.UTF8.GetBytes(credentials));
}
