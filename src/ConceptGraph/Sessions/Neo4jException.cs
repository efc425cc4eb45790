namespace ConceptGraph.Sessions;

/// <summary>
/// A statement failed. The names of the kinds are those of the Neo4j drivers, also on the embedded engine; made only by <see cref="SessionErrors"/>.
/// </summary>
public class Neo4jException : Exception
{
    internal Neo4jException(string code, string message, string? hint, Exception? inner)
        : base(message, inner)
    {
        Code = code;
        Hint = hint;
    }

    /// <summary>The status code, for instance <c>Neo.ClientError.Statement.SyntaxError</c>; empty when no server answered.</summary>
    public string Code { get; }

    /// <summary>What to do next; null when there is nothing to add.</summary>
    public string? Hint { get; }

    /// <summary>The error with the line of the statement and a mark under the fault, when the place is known; else null.</summary>
    public string? Excerpt { get; internal init; }

    /// <summary>Whether the same statement may succeed when it is run again.</summary>
    public virtual bool IsRetriable => false;
}

/// <summary>The statement, its parameters or the login is wrong, or a constraint or a limit stands against it.</summary>
public class ClientException : Neo4jException
{
    internal ClientException(string code, string message, string? hint = null, Exception? inner = null)
        : base(code, message, hint, inner)
    {
    }
}

/// <summary>The server does not know the user, or not with this password.</summary>
public sealed class AuthenticationException : ClientException
{
    internal AuthenticationException(string code, string message, string? hint = null)
        : base(code, message, hint)
    {
    }
}

/// <summary>A passing state of the server, such as a deadlock.</summary>
public sealed class TransientException : Neo4jException
{
    internal TransientException(string code, string message, string? hint = null, Exception? inner = null)
        : base(code, message, hint, inner)
    {
    }

    /// <inheritdoc/>
    public override bool IsRetriable =>
        !Code.EndsWith(".Transaction.Terminated", StringComparison.Ordinal) && !Code.EndsWith(".LockClientStopped", StringComparison.Ordinal);
}

/// <summary>The server is at fault.</summary>
public sealed class DatabaseException : Neo4jException
{
    internal DatabaseException(string code, string message)
        : base(code, message, hint: null, inner: null)
    {
    }
}

/// <summary>No server answered, or something that is not a Neo4j server did.</summary>
public sealed class ServiceUnavailableException : Neo4jException
{
    private readonly bool isRetriable;

    internal ServiceUnavailableException(string message, string? hint = null, Exception? inner = null, bool isRetriable = true)
        : base("", message, hint, inner) => this.isRetriable = isRetriable;

    /// <inheritdoc/>
    public override bool IsRetriable => isRetriable;
}
