using ConceptGraph.Sessions.Neo4j;

namespace ConceptGraph.Tests.Neo4j;

/// <summary>How a session reaches a server of the tests.</summary>
internal static class Neo4jServerOptions
{
    extension(Neo4jServer server)
    {
        public Neo4jOptions Options => new() { Uri = server.Address.ToString(), Username = server.Username, Password = server.Password };

        public Uri AddressWithLogin => server.Password is null
            ? server.Address
            : new UriBuilder(server.Address) { UserName = Uri.EscapeDataString(server.Username!), Password = Uri.EscapeDataString(server.Password) }.Uri;
    }
}
