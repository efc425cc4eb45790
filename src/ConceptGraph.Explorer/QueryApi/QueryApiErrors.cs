using System.Globalization;
using ConceptGraph.Engine.Syntax;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Explorer.QueryApi;

/// <summary>Makes the errors of the Query API, with the status, code and words of Neo4j 5.26.</summary>
internal static class QueryApiErrors
{
    public const string Invalid = "Neo.ClientError.Request.Invalid";
    public const string AccessMode = "Neo.ClientError.Statement.AccessMode";

    private const string Syntax = "Neo.ClientError.Statement.SyntaxError";
    private const string TimedOut = "Neo.ClientError.Transaction.TransactionTimedOut";

    public static QueryApiException BadRequest() => new(StatusCodes.Status400BadRequest, Invalid, "Bad Request");

    public static QueryApiException TooLarge() => new(StatusCodes.Status413PayloadTooLarge, Invalid, "Payload Too Large");

    public static QueryApiException UnsupportedMediaType() => new(StatusCodes.Status415UnsupportedMediaType, Invalid, "Unsupported Media Type");

    public static QueryApiException NotAcceptable() => new(StatusCodes.Status406NotAcceptable, Invalid, "Not Acceptable");

    public static QueryApiException NoStatement() => new(StatusCodes.Status400BadRequest, Invalid, "statement cannot be null or empty");

    public static QueryApiException UnsupportedType(string type) =>
        new(StatusCodes.Status400BadRequest, Invalid, $"Type {type} is not supported as a column value");

    public static QueryApiException IntegerTooLarge() =>
        new(StatusCodes.Status400BadRequest, "N/A", "Unable to convert java.math.BigInteger to Neo4j Value.");

    public static QueryApiException NoDatabase(string name) =>
        new(StatusCodes.Status404NotFound, "Neo.ClientError.Database.DatabaseNotFound", $"Graph not found: {name}");

    public static QueryApiException NoTransaction(string id) => new(
        StatusCodes.Status404NotFound,
        Invalid,
        $"Transaction with Id: \"{id}\" was not found. It may have timed out and therefore rolled back or the routing header 'neo4j-cluster-affinity' was not provided.");

    public static QueryApiException TransactionInUse(string id) => new(
        StatusCodes.Status400BadRequest,
        "Neo.ClientError.Transaction.TransactionAccessedConcurrently",
        $"Transaction with Id: \"{id}\" is being used by another request.");

    public static QueryApiException TooManyTransactions(int limit) => new(
        StatusCodes.Status400BadRequest,
        "Neo.TransientError.Transaction.MaximumTransactionLimitReached",
        $"There are {limit} open transactions already. Retry your operation later.");

    public static QueryApiException TooManyQueries(int limit) => new(
        StatusCodes.Status400BadRequest,
        "Neo.TransientError.Request.NoThreadsAvailable",
        $"{limit} statements are running already. Retry your operation later.");

    public static QueryApiException InvalidBookmark() => new(
        StatusCodes.Status400BadRequest,
        "Neo.ClientError.Transaction.InvalidBookmark",
        "Parsing of supplied bookmarks failed with message: it is none that this server gave.");

    public static QueryApiException Impersonation(bool hasPassword) => new(
        StatusCodes.Status400BadRequest,
        "Neo.ClientError.Statement.ArgumentError",
        hasPassword ? "Impersonation is not supported in community edition." : "Impersonation is not supported with auth disabled.");

    public static QueryApiException From(CypherException exception, StatementRequest request, string database)
    {
        var (code, message) = Describe(exception, request, database);
        return new(StatusCodes.Status400BadRequest, code, message);
    }

    /// <summary>Code and message as Neo4j would have them, with the line of the statement where its errors have it.</summary>
    public static (string Code, string Message) Describe(CypherException exception, StatementRequest request, string database) => exception.Code switch
    {
        Syntax when exception.Span is { } span => (Syntax, exception.Message + Place(request.Statement!, span.Start)),
        AccessMode => (AccessMode, $"{exception.Message} Attempted write to {database}"),
        TimedOut when request.MaxExecutionTime is not null => (
            "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
            "The transaction has been terminated. Retry your operation in a new transaction, and you should see a successful result. "
                + "The transaction has not completed within the timeout specified at its start by the client. You may want to retry with a longer timeout. "),
        _ => (exception.Code, exception.Message),
    };

    private static string Place(string statement, int offset)
    {
        var (line, column) = ErrorText.Locate(statement, offset);
        string text = statement.Split('\n')[line - 1].TrimEnd('\r');
        return string.Create(CultureInfo.InvariantCulture, $" (line {line}, column {column} (offset: {offset}))\n\"{text}\"\n{new string(' ', column)}^");
    }
}
