namespace ConceptGraph.Sessions.Neo4j;

/// <summary>Reads an address as a person gives it, and explains what is wrong with it.</summary>
internal static class Neo4jAddress
{
    /// <summary>The address of the HTTP port, with a slash at its end.</summary>
    /// <exception cref="ClientException">It is no HTTP address; the hint names the one to use.</exception>
    public static Uri Parse(string text)
    {
        if (!text.Contains("://", StringComparison.Ordinal) || !Uri.TryCreate(text, UriKind.Absolute, out var uri))
        {
            string use = Uri.TryCreate("http://" + text, UriKind.Absolute, out var guess) && guess.Port != 80 ? guess.GetLeftPart(UriPartial.Authority) : "http://localhost:7474";
            throw SessionErrors.Address(text, "it is not a complete address.", $"Write it like {use}.");
        }

        if (uri.Scheme is "bolt" or "bolt+s" or "bolt+ssc" or "neo4j" or "neo4j+s" or "neo4j+ssc")
        {
            bool secure = uri.Scheme.Contains('+', StringComparison.Ordinal);
            string use = secure ? $"https://{uri.Host}:7473" : $"http://{uri.Host}:7474";
            throw SessionErrors.Address(text, $"{uri.Scheme}:// is the Bolt protocol, and ConceptGraph speaks Neo4j's HTTP Query API.", $"Use {use} instead.");
        }

        if (uri.Scheme is not ("http" or "https"))
        {
            throw SessionErrors.Address(text, $"{uri.Scheme}:// is not http:// or https://.", "Write it like http://localhost:7474.");
        }

        if (uri.UserInfo.Length > 0)
        {
            throw SessionErrors.Address(uri.Host, "it holds a user name or password.", "Give them with --user and --password-file, or NEO4J_USERNAME and NEO4J_PASSWORD.");
        }

        return uri.AbsolutePath.EndsWith('/') ? uri : new Uri(uri + "/");
    }
}
