using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions;

/// <summary>A procedure: arguments to rows.</summary>
/// <param name="Name">With its namespace; case matters.</param>
/// <param name="Summary">What it gives, in one sentence.</param>
/// <param name="Parameters">All must be given, or none and the query's parameters of the same names are taken.</param>
/// <param name="Columns">The columns of its rows; empty for a procedure that gives none.</param>
/// <param name="Body">What it does; each row has as many values as there are columns.</param>
internal sealed record ProcedureDefinition(
    string Name,
    string Summary,
    IReadOnlyList<FunctionParameter> Parameters,
    IReadOnlyList<FunctionParameter> Columns,
    Func<FunctionContext, IReadOnlyList<Value>, IEnumerable<Value[]>> Body);
