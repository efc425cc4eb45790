using System.CommandLine;
using ConceptGraph.Cli.Terminals;
using ConceptGraph.Engine;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Ontology;
using ConceptGraph.Seed;
using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions;
using ConceptGraph.Sessions.Neo4j;

namespace ConceptGraph.Cli.Options;

/// <summary>The graph that a command asks.</summary>
internal sealed class OpenedGraph : IAsyncDisposable
{
    public required ICypherSession Session { get; init; }

    public required GraphOntology Ontology { get; init; }

    /// <summary>Where it comes from, for people.</summary>
    public required string Origin { get; init; }

    public static async Task<OpenedGraph> OpenAsync(GraphOptions options, ParseResult arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        var folders = options.Seed.Folders(arguments, terminal);
        if (options.ServerOf(arguments, terminal) is { } server)
        {
            return new OpenedGraph { Session = new Neo4jSession(server), Ontology = SeedReader.Read(folders).Ontology, Origin = server.ToString() };
        }

        var seed = SeedLoading.Load(folders, terminal);
        var session = new EmbeddedSession(new CypherEngine(new GraphStore()));
        await new StoreSeeder(session).ApplyAsync(StoreGraph.From(seed), progress: null, cancellationToken).ConfigureAwait(false);
        return new OpenedGraph { Session = session, Ontology = seed.Ontology, Origin = string.Join(" + ", folders) };
    }

    public Task<string> ResolveAsync(string text, CancellationToken cancellationToken) => Task.FromResult(text);

    public ValueTask DisposeAsync() => Session.DisposeAsync();
}
