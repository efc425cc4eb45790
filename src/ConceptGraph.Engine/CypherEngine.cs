using ConceptGraph.Engine.Binding;
using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Commands;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Planning;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Syntax;
using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine;

/// <summary>
/// The embedded openCypher engine over one store: parse, bind, plan, optimise, run. Thread-safe: reads run beside one another and beside one write,
/// each on a snapshot; writes wait for one another.
/// </summary>
public sealed class CypherEngine
{
    private static readonly Dictionary<string, Value> NoParameters = [];

    private readonly GraphStore store;
    private readonly EngineOptions options;
    private readonly PlanCache cache;
    private readonly StatementEnvironment environment;
    private readonly Dictionary<string, ProcedureDefinition> procedures;

    /// <summary>An engine over a store, which others may use as well.</summary>
    public CypherEngine(GraphStore store, EngineOptions? options = null)
    {
        this.store = store;
        this.options = options ?? new EngineOptions();
        cache = new PlanCache(this.options.PlanCacheSize);
        environment = new StatementEnvironment(this.options.MaxPathLength, this.options.LoadCsvFolder, [.. BuiltInProcedures.All, .. this.options.Procedures]);
        procedures = environment.Procedures.ToDictionary(p => p.Name, StringComparer.Ordinal);
    }

    /// <summary>Runs one statement in a transaction of its own.</summary>
    /// <param name="query">The text.</param>
    /// <param name="parameters">The parameters by name, without the dollar sign; more than needed may be given.</param>
    /// <param name="runOptions">What holds for this run.</param>
    /// <param name="cancellationToken">Stops the statement, also while rows are read.</param>
    /// <exception cref="CypherException">The statement is wrong or failed; nothing of it remains.</exception>
    public QueryResult Run(
        string query, IReadOnlyDictionary<string, Value>? parameters = null, RunOptions? runOptions = null, CancellationToken cancellationToken = default)
    {
        var snapshot = store.Current;
        var limits = Limits(runOptions, cancellationToken);
        var statement = Prepare(query, snapshot, limits);
        statement.ParameterTypes.Check(parameters ?? NoParameters);
        var run = new StatementRun(statement, parameters ?? NoParameters, options, runOptions ?? new RunOptions(), environment, limits);
        if (statement.Plan.IsReadOnly || statement.Mode == ExplainMode.Explain)
        {
            return run.Read(snapshot);
        }

        run.RefuseIfReadOnly();
        using var transaction = store.BeginWrite(cancellationToken);
        return run.Write(transaction, commits: true);
    }

    /// <summary>Begins a transaction of several statements. A writing one keeps other writers waiting until it ends.</summary>
    /// <param name="readOnly">Refuses statements that could change the graph; all read one snapshot.</param>
    public CypherTransaction BeginTransaction(bool readOnly = false) => new(this, readOnly || options.StrictReadOnly ? null : store.BeginWrite(), store.Current);

    /// <summary>Runs one statement inside a transaction.</summary>
    internal QueryResult Run(
        GraphTransaction? transaction, GraphSnapshot snapshot, TransactionMetadata metadata, string query, IReadOnlyDictionary<string, Value>? parameters, RunOptions runOptions, CancellationToken cancellationToken)
    {
        GraphView graph = transaction is null ? snapshot : transaction;
        var limits = Limits(runOptions, cancellationToken);
        var statement = Prepare(query, graph, limits);
        statement.ParameterTypes.Check(parameters ?? NoParameters);
        var run = new StatementRun(statement, parameters ?? NoParameters, options, runOptions with { ReadOnly = transaction is null }, environment, limits, metadata);
        if (statement.Plan.IsReadOnly || statement.Mode == ExplainMode.Explain)
        {
            return run.Read(graph, isInsideTransaction: true);
        }

        run.RefuseIfReadOnly();
        return run.Write(transaction!, commits: false);
    }

    private WorkLimits Limits(RunOptions? runOptions, CancellationToken cancellationToken) =>
        new(runOptions?.Timeout ?? options.Timeout, options.MaxMemoryBytes, cancellationToken);

    /// <summary>The whole way from text to plan, unless the cache knows it.</summary>
    private CachedStatement Prepare(string query, IGraph graph, WorkLimits limits)
    {
        if (cache.Find(query, graph) is { } known)
        {
            return known;
        }

        string text = CypherParser.Decode(query);
        var prepared = DeepStack.Run(text, () => PrepareNew(text, graph, limits));
        cache.Add(query, prepared, graph);
        return prepared;
    }

    private CachedStatement PrepareNew(string text, IGraph graph, WorkLimits limits)
    {
        var syntax = CypherParser.Parse(text, options.MaxQueryLength);
        var bound = Binder.Bind(syntax, text, procedures);
        return new CachedStatement(
            Planner.Plan(bound, graph, limits),
            text,
            bound.Mode,
            new ParameterTypeCheck(syntax, text, procedures, bound.Parameters),
            new StatementRemarks(bound.Remarks, bound.IsReadOnly, text, graph));
    }
}
