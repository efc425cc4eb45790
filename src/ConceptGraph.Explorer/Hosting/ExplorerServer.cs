using ConceptGraph.Engine;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Explorer.Graphs;
using ConceptGraph.Explorer.QueryApi;

namespace ConceptGraph.Explorer.Hosting;

/// <summary>A graph served over HTTP, from start to stop.</summary>
internal sealed class ExplorerServer : IAsyncDisposable
{
    private static readonly TimeSpan PatienceForPlace = TimeSpan.FromSeconds(10);

    private readonly WebApplication application;
    private readonly GraphStore store;
    private readonly QueryGate gate;
    private readonly OpenTransactions transactions;

    private ExplorerServer(ServeOptions options, GraphStore store)
    {
        this.store = store;
        var engine = new CypherEngine(
            store, new EngineOptions { StrictReadOnly = !options.IsWritable, Timeout = options.Timeout, MaxRows = options.MaxRows, TimeProvider = options.Time });
        gate = new QueryGate(options.MaxQueries, PatienceForPlace);
        transactions = new OpenTransactions(engine, options.TransactionIdleTime, options.MaxTransactions, options.Time);
        var endpoint = new QueryEndpoint(engine, transactions, gate, new Bookmarks(), new QueryEndpointOptions(options.Database, options.Password is not null, options.Time));
        application = Build(options, endpoint);
    }

    /// <summary>The addresses that it listens at, ports chosen.</summary>
    public IReadOnlyCollection<string> Urls => [.. application.Urls];

    /// <summary>Opens the graph and starts to listen.</summary>
    /// <exception cref="ExplorerException">The graph, an address or a port is not to be had.</exception>
    public static async Task<ExplorerServer> StartAsync(ServeOptions options, CancellationToken cancellationToken = default)
    {
        ListenAddress.Check(options.Urls, options.Password is not null);

        // A running statement keeps its thread; without more of them, short requests would wait behind long ones.
        ThreadPool.GetMinThreads(out int workers, out int ports);
        ThreadPool.SetMinThreads(Math.Max(workers, options.MaxQueries + Environment.ProcessorCount), ports);

        var store = await GraphSource.OpenAsync(options.Graph, options.Seed, cancellationToken).ConfigureAwait(false);
        var server = new ExplorerServer(options, store);
        try
        {
            await WebHosting.StartAsync(server.application, options.Urls, "--urls http://localhost:N", cancellationToken).ConfigureAwait(false);
            return server;
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Serves until it is told to stop; running requests may end first.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => application.WaitForShutdownAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync().ConfigureAwait(false);
        transactions.Dispose();
        gate.Dispose();
        store.Dispose();
    }

    private static WebApplication Build(ServeOptions options, QueryEndpoint endpoint)
    {
        var builder = WebHosting.CreateBuilder(options.Urls, isLocal: options.Password is null);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = options.MaxBodyBytes);
        var application = builder.Build();
        application.UseHostFiltering();
        application.UseMiddleware<ErrorMiddleware>();
        application.UseMiddleware<CrossOrigin>(options.Password is not null);
        if (options.Password is { } password)
        {
            application.UseMiddleware<BasicAuthentication>(options.User, password);
        }

        application.UseRouting();
        application.MapGet("/", Discovery.RespondAsync);
        endpoint.Map(application);
        return application;
    }
}
