using ConceptGraph.Engine.Binding;
using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Values;
using ExecutionContext = ConceptGraph.Engine.Execution.ExecutionContext;

namespace ConceptGraph.Engine;

/// <summary>One run of a planned statement: its context, its limits and its end.</summary>
internal sealed class StatementRun(
    CachedStatement statement,
    IReadOnlyDictionary<string, Value> parameters,
    EngineOptions options,
    RunOptions runOptions,
    StatementEnvironment environment,
    WorkLimits limits,
    TransactionMetadata? metadata = null)
{
    private readonly UpdateCounters counters = new();
    private readonly Profile? profile = statement.Mode == ExplainMode.Profile ? new Profile() : null;

    public void RefuseIfReadOnly()
    {
        if (options.StrictReadOnly || runOptions.ReadOnly)
        {
            throw ExecutionErrors.ReadOnly();
        }
    }

    /// <summary>Starts a reading statement; rows are computed as they are read.</summary>
    public QueryResult Read(IGraph graph, bool isInsideTransaction = false)
    {
        if (statement.Mode == ExplainMode.Explain)
        {
            return Result(new RowReader(null, [], 0, limits), graph);
        }

        var context = NewContext(graph, null, isInsideTransaction);
        var cursor = Open(context);
        return Result(new RowReader(cursor, statement.Plan.ResultSlots, options.MaxRows, limits), graph);
    }

    /// <summary>Runs a writing statement to its end; on an error nothing of it remains, except finished batches of a subquery in transactions.</summary>
    public QueryResult Write(GraphTransaction transaction, bool commits)
    {
        var writer = new GraphWriter(transaction, counters, limits);
        var context = NewContext(transaction, writer, !commits);
        using var cursor = Open(context);
        var reader = new RowReader(cursor, statement.Plan.ResultSlots, options.MaxRows, limits);
        reader.ReadAll();
        if (commits)
        {
            writer.CheckDeletedNodes();
            transaction.Commit();
        }

        return Result(reader, transaction);
    }

    private Cursor Open(ExecutionContext context) => DeepStack.Open(statement.Text, () => context.Open(statement.Plan.Root));

    private QueryResult Result(RowReader reader, IGraph graph) =>
        new(statement.Plan, reader, graph, counters, profile, statement.Mode != ExplainMode.None) { Notifications = statement.Remarks.On(graph) };

    private ExecutionContext NewContext(IGraph graph, GraphWriter? writer, bool isInsideTransaction)
    {
        var functions = new FunctionContext(graph, options.TimeProvider.GetLocalNow(), options.TimeProvider) { Limits = limits, Metadata = metadata ?? new() };
        var evaluation = new EvaluationContext(functions, Bind(), statement.Plan.LocalCount);
        return new ExecutionContext(evaluation, statement.Plan.Slots.Count)
        {
            Writer = writer,
            Profile = profile,
            Environment = environment,
            IsInsideTransaction = isInsideTransaction,
        };
    }

    private Value[] Bind()
    {
        var names = statement.Plan.Parameters;
        var values = new Value[names.Count];
        List<string>? missing = null;
        for (int i = 0; i < values.Length; i++)
        {
            if (!parameters.TryGetValue(names[i], out values[i]))
            {
                (missing ??= []).Add(names[i]);
            }
        }

        return missing is null ? values : throw ExecutionErrors.MissingParameter(missing);
    }
}
