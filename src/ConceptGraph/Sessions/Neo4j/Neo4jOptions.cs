namespace ConceptGraph.Sessions.Neo4j;

/// <summary>How to reach a Neo4j server.</summary>
public sealed record Neo4jOptions
{
    /// <summary>The address of its HTTP port, for instance <c>http://localhost:7474</c>.</summary>
    public string Uri { get; init; } = "http://localhost:7474";

    /// <summary>The user; null where the server asks for none, and for <c>neo4j</c> when there is a password.</summary>
    public string? Username { get; init; }

    /// <summary>The password. Never written to a log, a trace or a message.</summary>
    public string? Password { get; init; }

    /// <summary>The database.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>How long to wait for the first byte of an answer, and between two parts of it.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long to try an idempotent statement again in all; zero for not at all.</summary>
    public TimeSpan MaxRetryTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary><see cref="Uri"/>, read.</summary>
    /// <exception cref="ClientException">It is no address of an HTTP port; message and hint say what to write.</exception>
    public System.Uri Address => Neo4jAddress.Parse(Uri);

    /// <summary>
    /// The settings <c>NEO4J_URI</c>, <c>NEO4J_USERNAME</c>, <c>NEO4J_PASSWORD</c> and <c>NEO4J_DATABASE</c> of the environment, over the defaults.
    /// </summary>
    public static Neo4jOptions FromEnvironment()
    {
        var options = new Neo4jOptions();
        return new Neo4jOptions
        {
            Uri = Variable("NEO4J_URI") ?? options.Uri,
            Username = Variable("NEO4J_USERNAME"),
            Password = Variable("NEO4J_PASSWORD"),
            Database = Variable("NEO4J_DATABASE") ?? options.Database,
        };
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Uri} ({Database})";

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
