using ConceptGraph.Engine;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Explorer.QueryApi;

/// <summary>Neo4j's Query API v2 on the embedded engine: a statement as a transaction of its own, and transactions over several requests.</summary>
internal sealed class QueryEndpoint(CypherEngine engine, OpenTransactions transactions, QueryGate gate, Bookmarks bookmarks, QueryEndpointOptions options)
{
    private const string Pattern = "/db/{database}/query/v2";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(Pattern, RunAsync);
        routes.MapPost(Pattern + "/tx", BeginAsync);
        routes.MapPost(Pattern + "/tx/{id}", ContinueAsync);
        routes.MapPost(Pattern + "/tx/{id}/commit", CommitAsync);
        routes.MapDelete(Pattern + "/tx/{id}", RollBack);
    }

    private async Task RunAsync(HttpContext context)
    {
        string mediaType = MediaTypes.Negotiate(context.Request);
        var request = await ReadAsync(context).ConfigureAwait(false);
        RequireStatement(request);
        CheckIdentity(request);
        using var place = await gate.EnterAsync(context.RequestAborted).ConfigureAwait(false);
        var runOptions = new RunOptions { ReadOnly = request.IsReadOnly, Timeout = request.MaxExecutionTime };
        await AnswerAsync(
            context,
            mediaType,
            request,
            () => engine.Run(request.Statement!, request.Parameters, runOptions, context.RequestAborted),
            (answer, result) =>
            {
                if (result?.Counters.ContainsUpdates == true)
                {
                    bookmarks.Advance();
                }

                answer.WriteBookmark(bookmarks.Current);
            }).ConfigureAwait(false);
    }

    private async Task BeginAsync(HttpContext context)
    {
        string mediaType = MediaTypes.Negotiate(context.Request);
        var request = await ReadAsync(context).ConfigureAwait(false);
        CheckIdentity(request);
        await RunInAsync(context, mediaType, request, transactions.Begin(options.Database, request), commits: false).ConfigureAwait(false);
    }

    private async Task ContinueAsync(HttpContext context) => await EnterAsync(context, commits: false).ConfigureAwait(false);

    private async Task CommitAsync(HttpContext context) => await EnterAsync(context, commits: true).ConfigureAwait(false);

    private Task RollBack(HttpContext context)
    {
        transactions.End(transactions.Enter(Database(context), Id(context)));
        return Task.CompletedTask;
    }

    private async Task EnterAsync(HttpContext context, bool commits)
    {
        string mediaType = MediaTypes.Negotiate(context.Request);
        var request = await ReadAsync(context).ConfigureAwait(false);
        await RunInAsync(context, mediaType, request, transactions.Enter(options.Database, Id(context)), commits).ConfigureAwait(false);
    }

    /// <summary>Runs the statement, if there is one, in a transaction that is in use by this request, and hands it back or ends it.</summary>
    private async Task RunInAsync(HttpContext context, string mediaType, StatementRequest request, OpenTransaction transaction, bool commits)
    {
        bool continues = false;
        try
        {
            using var place = await gate.EnterAsync(context.RequestAborted).ConfigureAwait(false);
            request = transaction.WithLimits(request);
            continues = await AnswerAsync(
                context,
                mediaType,
                request,
                string.IsNullOrEmpty(request.Statement) ? null : () => transaction.Run(request, options.Time.GetUtcNow(), context.RequestAborted),
                (answer, _) => Conclude(answer, transaction, commits)).ConfigureAwait(false) && !commits;
        }
        finally
        {
            if (continues)
            {
                transactions.Leave(transaction);
            }
            else
            {
                transactions.End(transaction);
            }
        }
    }

    private void Conclude(Answer answer, OpenTransaction transaction, bool commits)
    {
        if (!commits)
        {
            answer.WriteTransaction(transaction.Id, transactions.NextExpiry());
            return;
        }

        if (transaction.Commit())
        {
            bookmarks.Advance();
        }

        answer.WriteBookmark(bookmarks.Current);
    }

    /// <summary>Runs a statement and writes its answer; false when it failed after the answer had begun.</summary>
    private async Task<bool> AnswerAsync(
        HttpContext context, string mediaType, StatementRequest request, Func<QueryResult>? run, Action<Answer, QueryResult?> conclude)
    {
        QueryResult? result = null;
        try
        {
            result = run?.Invoke();
        }
        catch (CypherException failure) when (FailsAmongRows(failure) && ColumnsOf(request.Statement!) is { Count: > 0 } columns)
        {
            await using var failed = Answer.Begin(context, mediaType, options.Database);
            failed.WriteFailure(columns, failure, request);
            await failed.EndAsync().ConfigureAwait(false);
            return false;
        }
        catch (CypherException failure)
        {
            throw QueryApiErrors.From(failure, request, options.Database);
        }

        using (result)
        {
            await using var answer = Answer.Begin(context, mediaType, options.Database);
            bool succeeds = result is null || await answer.WriteAsync(result, request).ConfigureAwait(false);
            if (succeeds)
            {
                succeeds = TryConclude(answer, result, request, conclude);
            }

            await answer.EndAsync().ConfigureAwait(false);
            return succeeds;
        }
    }

    private bool TryConclude(Answer answer, QueryResult? result, StatementRequest request, Action<Answer, QueryResult?> conclude)
    {
        try
        {
            conclude(answer, result);
            return true;
        }
        catch (CypherException failure) when (result is not null)
        {
            answer.WriteErrors(failure, request);
            return false;
        }
        catch (CypherException failure)
        {
            answer.Abandon();
            throw QueryApiErrors.From(failure, request, options.Database);
        }
    }

    /// <summary>Whether Neo4j finds the error only when rows are asked for. This engine runs a statement that writes to its end before the first row.</summary>
    private static bool FailsAmongRows(CypherException failure) =>
        failure.Phase == ErrorPhase.Runtime && failure.Code is not (QueryApiErrors.AccessMode or "Neo.ClientError.Statement.ParameterMissing");

    private IReadOnlyList<string> ColumnsOf(string statement)
    {
        try
        {
            using var plan = engine.Run("EXPLAIN " + statement);
            return plan.Columns;
        }
        catch (CypherException)
        {
            return [];
        }
    }

    private async Task<StatementRequest> ReadAsync(HttpContext context)
    {
        var parameters = MediaTypes.ReaderFor(context.Request);
        using var body = new MemoryStream((int)(context.Request.ContentLength ?? 0));
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        var request = StatementRequestReader.Read(body.GetBuffer().AsSpan(0, (int)body.Length), parameters);
        return Database(context).Equals(options.Database, StringComparison.OrdinalIgnoreCase) ? request : throw QueryApiErrors.NoDatabase(Database(context));
    }

    private void CheckIdentity(StatementRequest request)
    {
        if (request.ImpersonatedUser is not null)
        {
            throw QueryApiErrors.Impersonation(options.HasPassword);
        }

        Bookmarks.Check(request.Bookmarks);
    }

    private static void RequireStatement(StatementRequest request)
    {
        if (string.IsNullOrEmpty(request.Statement))
        {
            throw QueryApiErrors.NoStatement();
        }
    }

    private static string Database(HttpContext context) => (string)context.GetRouteValue("database")!;

    private static string Id(HttpContext context) => (string)context.GetRouteValue("id")!;
}

/// <summary>What the endpoint has to know of its host.</summary>
/// <param name="Database">The name of the one database.</param>
/// <param name="HasPassword">Whether clients must log in.</param>
/// <param name="Time">The clock.</param>
internal sealed record QueryEndpointOptions(string Database, bool HasPassword, TimeProvider Time);
