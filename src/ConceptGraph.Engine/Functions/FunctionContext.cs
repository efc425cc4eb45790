using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Functions;

/// <summary>What a function may look at besides its arguments. One for each running statement; not thread-safe.</summary>
internal sealed class FunctionContext(IGraph graph, DateTimeOffset statementStart, TimeProvider time)
{
    /// <summary>The graph that the statement sees, with its own writes.</summary>
    public IGraph Graph { get; } = graph;

    /// <summary>When the statement began: what <c>datetime()</c> gives, however long it runs.</summary>
    public DateTimeOffset StatementStart { get; } = statementStart;

    /// <summary>The clock, for <c>.realtime</c>.</summary>
    public TimeProvider Time { get; } = time;

    /// <summary>To be told of work done, so that a runaway query stops.</summary>
    public WorkLimits Limits { get; init; } = WorkLimits.None;

    /// <summary>The names of relationship types as a dictionary whose codes are their numbers.</summary>
    public TextDictionary RelationshipTypes
    {
        get
        {
            while (field.Count < Graph.RelationshipTypes.Count)
            {
                field.Add(Graph.RelationshipTypes[field.Count]);
            }

            return field;
        }
    } = new();

    /// <summary>What was said about the transaction.</summary>
    public TransactionMetadata Metadata { get; init; } = new();

    /// <summary>For <c>rand()</c> and <c>randomUUID()</c>.</summary>
    public Random Random { get; } = new();
}
