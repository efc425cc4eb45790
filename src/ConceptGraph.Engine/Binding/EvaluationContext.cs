using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Binding;

/// <summary>What expressions look at, besides the row, while one statement runs. Not thread-safe.</summary>
internal sealed class EvaluationContext(FunctionContext functions, Value[] parameters, int localCount)
{
    /// <summary>The graph that the statement sees.</summary>
    public IGraph Graph => Functions.Graph;

    /// <summary>Clock, randomness and graph for functions.</summary>
    public FunctionContext Functions { get; } = functions;

    /// <summary>Parameters by their position in <see cref="Query.BoundStatement.Parameters"/>.</summary>
    public Value[] Parameters { get; } = parameters;

    /// <summary>Variables that live inside one expression (comprehensions, quantifiers, reduce), by the number the binder gave them.</summary>
    public Value[] Locals { get; } = new Value[localCount];

    /// <summary>To be told of work done, so that a runaway query stops.</summary>
    public WorkLimits Limits { get; } = functions.Limits;
}
