using ConceptGraph.Sessions.Neo4j;

namespace ConceptGraph.Tests.Neo4j;

/// <summary>How a session reaches a server of the tests.</summary>
internal static class Neo4jServerOptions
{
    extension(Neo4jServer server)
    {
        /// <summary>With patience for a busy machine.</summary>
        public Neo4jOptions Options => new()
        {
            Uri = server.Address.ToString(),
            Username = server.Username,
            Password = server.Password,
            Timeout = TimeSpan.FromMinutes(3),
        };

        public Uri AddressWithLogin => server.Password is null
            ? server.Address
            : new UriBuilder(server.Address) { UserName = Uri.EscapeDataString(server.Username!), Password = Uri.EscapeDataString(server.Password) }.Uri;
    }
}
