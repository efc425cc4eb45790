namespace ConceptGraph.Sessions;

/// <summary>Makes the exceptions of sessions.</summary>
internal static class SessionErrors
{
    /// <summary>The exception for a status code, as the Neo4j drivers classify them.</summary>
    public static Neo4jException FromCode(string code, string message, string? hint = null, Exception? inner = null, string? excerpt = null) => code switch
    {
        _ when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) && IsLogin(code) =>
            new AuthenticationException(code, "The server does not let us in: " + message, "Check the user name and the password (NEO4J_USERNAME, NEO4J_PASSWORD or --password-file).") { Excerpt = excerpt },
        "Neo.ClientError.Database.DatabaseNotFound" => new ClientException(code, message, hint ?? "Check --database or NEO4J_DATABASE; the first database of a server is 'neo4j'.", inner),
        _ when code.StartsWith("Neo.ClientError.", StringComparison.Ordinal) => new ClientException(code, message, hint, inner) { Excerpt = excerpt },
        _ when code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) => new TransientException(code, message, hint, inner) { Excerpt = excerpt },
        _ => new DatabaseException(code, message),
    };

    public static ServiceUnavailableException NoAnswer(Uri address, Exception inner) => new(
        $"No server answers at {address}: {inner.Message}",
        "Start Neo4j, or check the address: it is the HTTP one, usually http://localhost:7474.",
        inner);

    public static ServiceUnavailableException TimedOut(Uri address, TimeSpan after) => new(
        $"The server at {address} did not answer within {after.TotalSeconds:0.#} s.",
        "It may be busy or paused. Try again, or allow more time.");

    public static ServiceUnavailableException Certificate(Uri address, Exception inner) => new(
        $"No secure connection to {address}: {inner.GetBaseException().Message}",
        "Use a certificate that this machine trusts; or http://, when the server speaks plain HTTP at this port and stands on this machine.",
        inner,
        isRetriable: false);

    public static ServiceUnavailableException NotNeo4j(Uri address, int status, string? mediaType) => new(
        $"What answers at {address} is not Neo4j's Query API: status {status}, {mediaType ?? "no content type"}.",
        "It may be the Bolt port, a proxy or another program. Use the HTTP port of Neo4j 5.19 or later, usually 7474.",
        isRetriable: status >= 500);

    public static ServiceUnavailableException Truncated(Uri address, Exception? inner = null) => new(
        $"The answer of {address} broke off before its end.",
        "The server may have stopped. Whether a statement that writes took effect is not known.",
        inner);

    public static ClientException Address(string given, string message, string hint) =>
        new("", $"'{given}' is no address of a Neo4j server: {message}", hint);

    public static ClientException Parameter(string name, object value) => new(
        "",
        $"The parameter '{name}' holds a {value.GetType().Name}, which Cypher does not know.",
        "Use text, numbers, true and false, dates and times of ConceptGraph.Engine.Values.Temporal, lists, and maps with text keys.");

    private static bool IsLogin(string code) =>
        code.EndsWith(".Unauthorized", StringComparison.Ordinal)
        || code.EndsWith(".AuthenticationRateLimit", StringComparison.Ordinal)
        || code.EndsWith(".CredentialsExpired", StringComparison.Ordinal);
}
