using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Functions;

/// <summary>The body of a scalar function. <paramref name="arguments"/> has as many items as the call had.</summary>
internal delegate Value FunctionBody(FunctionContext context, ReadOnlySpan<Value> arguments);

/// <summary>The body of a scalar function of one argument, for the rows of a batch that count; null when it has none for these ids.</summary>
internal delegate Column? IdFunctionBody(FunctionContext context, IdColumn ids, Batch batch);

/// <summary>A parameter of a function.</summary>
/// <param name="Name">As documentation shows it.</param>
/// <param name="Type">What it accepts; the binder refuses an argument that cannot be of this type.</param>
internal sealed record FunctionParameter(string Name, CypherType Type);

/// <summary>
/// A scalar function of Cypher. A group of functions is one file with one static list of these; <see cref="FunctionCatalog"/> lists the groups.
/// </summary>
/// <param name="Name">With its namespace, in the case that documentation shows; looked up without regard to case.</param>
/// <param name="Group">For documentation: <c>string</c>, <c>list</c>, <c>temporal</c>, …</param>
/// <param name="Summary">What it gives, in one sentence.</param>
/// <param name="Parameters">In order; the first <c>Required</c> of them must be given.</param>
/// <param name="Returns">The type of the result.</param>
/// <param name="Body">What it does.</param>
internal sealed record FunctionDefinition(
    string Name,
    string Group,
    string Summary,
    IReadOnlyList<FunctionParameter> Parameters,
    CypherType Returns,
    FunctionBody Body)
{
    /// <summary>How many arguments a call must have at least.</summary>
    public int Required { get; init; } = Parameters.Count;

    /// <summary>Whether the last parameter may be given any number of times.</summary>
    public bool IsVariadic { get; init; }

    /// <summary>Whether one null argument makes the result null, without a call of the body. True for most.</summary>
    public bool NullInNullOut { get; init; } = true;

    /// <summary>Whether equal arguments give an equal result within a statement, so that a constant call may be folded.</summary>
    public bool IsDeterministic { get; init; } = true;

    /// <summary>What gives the same as <see cref="Body"/> for a whole column of nodes or relationships; null when there is nothing faster.</summary>
    public IdFunctionBody? OfIds { get; init; }

    /// <summary>A sharper type than <see cref="Returns"/>, from the types of the arguments; null when there is none.</summary>
    public Func<IReadOnlyList<CypherType>, CypherType>? InferReturns { get; init; }
}
