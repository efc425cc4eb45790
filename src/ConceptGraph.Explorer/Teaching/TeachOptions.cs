using ConceptGraph.Sessions.Neo4j;
using ConceptGraph.Teaching;

namespace ConceptGraph.Explorer.Teaching;

/// <summary>What a teacher asked for.</summary>
internal sealed record TeachOptions
{
    public const int DefaultPort = 8001;

    public Neo4jOptions Server { get; init; } = new();

    /// <summary>Where the class opens Neo4j Browser; null for the address of the server.</summary>
    public string? Browser { get; init; }

    /// <summary>Whether to put the graph into the server first.</summary>
    public bool SeedsIt { get; init; }

    /// <summary>Whether to do so in a database that holds other data and none of this graph.</summary>
    public bool BesideOtherData { get; init; }

    public IReadOnlyList<string> Seed { get; init; } = [];

    public int Port { get; init; } = DefaultPort;

    /// <summary>Whether the guides are handed to other machines too, as a container has to.</summary>
    public bool ListensEverywhere { get; init; }

    public Language Language { get; init; }
}
