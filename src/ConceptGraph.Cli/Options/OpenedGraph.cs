using System.CommandLine;
using ConceptGraph.Cli.Terminals;
using ConceptGraph.Ontology;
using ConceptGraph.Queries;
using ConceptGraph.Seed;
using ConceptGraph.Sessions;

namespace ConceptGraph.Cli.Options;

/// <summary>The graph that a command asks, with the words to say it in. On a server the words and the questions still come from the seed folder here.</summary>
internal sealed class OpenedGraph : IAsyncDisposable
{
    private EntityFinder? finder;

    private OpenedGraph(KnowledgeGraph graph, GraphOntology ontology, string origin)
    {
        Graph = graph;
        Ontology = ontology;
        Origin = origin;
    }

    public KnowledgeGraph Graph { get; }

    public ICypherSession Session => Graph.Session;

    public GraphOntology Ontology { get; }

    /// <summary>Where the graph comes from, for people.</summary>
    public string Origin { get; }

    public static async Task<OpenedGraph> OpenAsync(GraphOptions options, ParseResult arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        var folders = options.Seed.Folders(arguments, terminal);
        var from = new KnowledgeGraphOptions { SeedFolders = folders };
        if (options.ServerOf(arguments, terminal) is { } server)
        {
            var connected = await KnowledgeGraph.ConnectAsync(server, from, cancellationToken).ConfigureAwait(false);
            return new OpenedGraph(connected, SeedReader.Read(folders).Ontology, server.ToString());
        }

        try
        {
            var embedded = await KnowledgeGraph.OpenAsync(from, cancellationToken).ConfigureAwait(false);
            return new OpenedGraph(embedded, embedded.Seed!.Ontology, string.Join(" + ", folders.Select(folder => System.IO.Path.GetRelativePath(terminal.Directory, folder))));
        }
        catch (SeedException exception) when (exception.Diagnostics.Count > 0)
        {
            throw SeedLoading.Tell(SeedReader.Read(folders), terminal);
        }
    }

    /// <summary>The names of all entities, read when they are first needed.</summary>
    public async Task<EntityFinder> FinderAsync(CancellationToken cancellationToken) =>
        finder ??= await Graph.LoadFinderAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>The id of the one entity that a text means.</summary>
    /// <exception cref="QuestionException">It means none, or more than one.</exception>
    public async Task<string> ResolveAsync(string text, CancellationToken cancellationToken) =>
        (await FinderAsync(cancellationToken).ConfigureAwait(false)).Resolve(text).Id;

    public ValueTask DisposeAsync() => Graph.DisposeAsync();
}
