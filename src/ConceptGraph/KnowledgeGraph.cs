using ConceptGraph.Engine;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Queries;
using ConceptGraph.Queries.Groups;
using ConceptGraph.Seed;
using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions;
using ConceptGraph.Sessions.Neo4j;

namespace ConceptGraph;

/// <summary>
/// The front door: a graph that is asked questions, embedded or on a Neo4j server, with the same answers. Thread-safe.
/// </summary>
/// <example>
/// <code>
/// await using var graph = await KnowledgeGraph.OpenAsync();
/// foreach (var example in await graph.Examples.OfConceptAsync("cyber-diplomacy"))
/// {
///     Console.WriteLine($"{example.Start} {example.Name}");
/// }
/// </code>
/// </example>
public sealed class KnowledgeGraph : IAsyncDisposable
{
    private readonly QuestionRunner questions;
    private readonly GraphStore? store;

    private KnowledgeGraph(ICypherSession session, QuestionCatalogue catalogue, SeedGraph? seed, GraphStore? store)
    {
        Session = session;
        Catalogue = catalogue;
        Seed = seed;
        this.store = store;
        questions = new QuestionRunner(session, catalogue);
        Overview = new OverviewQuestions(questions);
        Concepts = new ConceptQuestions(questions);
        Examples = new ExampleQuestions(questions);
        Actors = new ActorQuestions(questions);
        Claims = new ClaimQuestions(questions);
        Sources = new SourceQuestions(questions);
        Paths = new PathQuestions(questions);
        Coverage = new CoverageQuestions(questions);
    }

    /// <summary>Where any statement can be run.</summary>
    public ICypherSession Session { get; }

    /// <summary>All questions that <see cref="AskAsync(string, IReadOnlyDictionary{string, object?}, CancellationToken)"/> knows.</summary>
    public QuestionCatalogue Catalogue { get; }

    /// <summary>The seed that the embedded graph was loaded from; null on a server.</summary>
    public SeedGraph? Seed { get; }

    /// <summary>Questions about the graph as a whole.</summary>
    public OverviewQuestions Overview { get; }

    /// <summary>Questions about concepts.</summary>
    public ConceptQuestions Concepts { get; }

    /// <summary>Questions about examples.</summary>
    public ExampleQuestions Examples { get; }

    /// <summary>Questions about actors.</summary>
    public ActorQuestions Actors { get; }

    /// <summary>Questions about what is claimed, disputed and denied.</summary>
    public ClaimQuestions Claims { get; }

    /// <summary>Questions about the works behind the facts.</summary>
    public SourceQuestions Sources { get; }

    /// <summary>Questions about how two entities are linked.</summary>
    public PathQuestions Paths { get; }

    /// <summary>Questions about what the graph does not know.</summary>
    public CoverageQuestions Coverage { get; }

    /// <summary>Reads and validates the seed and loads it into the engine of this process, by the same statements as go to Neo4j.</summary>
    /// <exception cref="SeedException">There is no seed folder, or the seed is invalid; nothing is loaded then.</exception>
    /// <exception cref="QuestionException">The catalogue has mistakes.</exception>
    public static async Task<KnowledgeGraph> OpenAsync(KnowledgeGraphOptions? options = null, CancellationToken cancellationToken = default)
    {
        var folders = FoldersOf(options);
        var seed = SeedReader.Read(folders).GraphOrThrow();
        var catalogue = QuestionCatalogue.LoadBeside(folders);
        var store = new GraphStore();
        try
        {
            var session = new EmbeddedSession(new CypherEngine(store));
            await new StoreSeeder(session).ApplyAsync(StoreGraph.From(seed), progress: null, cancellationToken).ConfigureAwait(false);
            return new KnowledgeGraph(session, catalogue, seed, store);
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Connects to a Neo4j server that the seeder has filled. The seed folders are read for their questions only.</summary>
    /// <exception cref="SeedException">There is no seed folder.</exception>
    /// <exception cref="QuestionException">The catalogue has mistakes.</exception>
    /// <exception cref="Neo4jException">The server does not answer, or does not let this user in.</exception>
    public static async Task<KnowledgeGraph> ConnectAsync(
        Neo4jOptions server, KnowledgeGraphOptions? options = null, CancellationToken cancellationToken = default)
    {
        var catalogue = QuestionCatalogue.LoadBeside(FoldersOf(options));
        var session = new Neo4jSession(server);
        try
        {
            await session.ExecutableQuery("RETURN 1").ExecuteAsync(cancellationToken).ConfigureAwait(false);
            return new KnowledgeGraph(session, catalogue, seed: null, store: null);
        }
        catch
        {
            await session.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Asks a question of the catalogue by its id.</summary>
    /// <param name="questionId">The id.</param>
    /// <param name="arguments">A value for every parameter; text for all types, also a number for a count.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <exception cref="QuestionException">There is no such question, or arguments are missing, unknown, of a wrong type, or name no entity; all of it is told.</exception>
    /// <exception cref="Neo4jException">The statement failed.</exception>
    public Task<EagerResult> AskAsync(string questionId, IReadOnlyDictionary<string, object?> arguments, CancellationToken cancellationToken = default) =>
        questions.AskAsync(questionId, arguments, cancellationToken);

    /// <inheritdoc cref="AskAsync(string, IReadOnlyDictionary{string, object?}, CancellationToken)"/>
    public Task<EagerResult> AskAsync(string questionId, params (string Name, object? Value)[] arguments) =>
        AskAsync(questionId, arguments.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal));

    /// <summary>The names of all entities as they are now, for finding what a text means.</summary>
    public Task<EntityFinder> LoadFinderAsync(CancellationToken cancellationToken = default) => EntityFinder.LoadAsync(Session, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Session.DisposeAsync().ConfigureAwait(false);
        store?.Dispose();
    }

    private static IReadOnlyList<string> FoldersOf(KnowledgeGraphOptions? options) =>
        options is { SeedFolders.Count: > 0 } given ? given.SeedFolders : [SeedFolder.Find(Environment.CurrentDirectory) ?? throw SeedException.FolderMissing("graph-seed")];
}
