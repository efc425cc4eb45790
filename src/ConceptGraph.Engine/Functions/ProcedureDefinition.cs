using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions;

/// <summary>A procedure: arguments to rows.</summary>
/// <param name="Name">With its namespace; case matters.</param>
/// <param name="Summary">What it gives, in one sentence.</param>
/// <param name="Parameters">The first <c>Required</c> of them must be given, or none at all and the query's parameters of the same names are taken.</param>
/// <param name="Columns">The columns of its rows; empty for a procedure that gives none.</param>
/// <param name="Body">What it does; each row has as many values as there are columns. It gets as many arguments as were given.</param>
internal sealed record ProcedureDefinition(
    string Name,
    string Summary,
    IReadOnlyList<FunctionParameter> Parameters,
    IReadOnlyList<FunctionParameter> Columns,
    Func<FunctionContext, IReadOnlyList<Value>, IEnumerable<Value[]>> Body)
{
    /// <summary>How many arguments a call must have at least.</summary>
    public int Required { get; init; } = Parameters.Count;

    /// <summary>What a call does to the graph.</summary>
    public ProcedureMode Mode { get; init; } = ProcedureMode.Read;

    /// <summary>Whether Neo4j lets it be called on its system database, as SHOW PROCEDURES tells.</summary>
    public bool WorksOnSystem { get; init; } = true;
}

/// <summary>What calling a procedure does.</summary>
internal enum ProcedureMode : byte
{
    /// <summary>It looks at the graph at most.</summary>
    Read,

    /// <summary>It changes the graph.</summary>
    Write,

    /// <summary>It is about the server or the transaction, not about the graph.</summary>
    Dbms,
}
