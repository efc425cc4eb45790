using ConceptGraph.Tests.Neo4j;

namespace ConceptGraph.Tests.Explorer;

/// <summary>The explorer answers as the real server does.</summary>
[Collection(ExplorerGroup.Name)]
public sealed class QueryApiConformanceTests(ExplorerFixture explorer)
{
    [Theory]
    [ClassData(typeof(QueryApiCases))]
    public async Task The_explorer_answers_as_written(string mediaType, string request, int status, string answer)
    {
        var (actualStatus, body) = await QueryClient.PostAsync(explorer.Address, "", request, mediaType);

        Assert.Equal((status, answer), (actualStatus, QueryClient.Normalize(body)));
    }
}

/// <summary>What the cases say is what Neo4j answers.</summary>
[Collection(Neo4jGroup.Name)]
public sealed class QueryApiReferenceTests(Neo4jFixture neo4j)
{
    [Neo4jTheory]
    [ClassData(typeof(QueryApiCases))]
    public async Task Neo4j_answers_as_written(string mediaType, string request, int status, string answer)
    {
        if (neo4j.Server.Password is not null && request.Contains("impersonatedUser", StringComparison.Ordinal))
        {
            return; // A server with a password gives another reason for its refusal.
        }

        var (actualStatus, body) = await QueryClient.PostAsync(neo4j.Server.AddressWithLogin, "", request, mediaType);

        Assert.Equal((status, answer), (actualStatus, QueryClient.Normalize(body)));
    }
}
