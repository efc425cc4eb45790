using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Planning;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine;

/// <summary>
/// The answer to a statement. Rows of a reading statement are computed while they are read, from the snapshot taken when it began; a writing statement is over
/// before its result is handed out. Not thread-safe.
/// </summary>
public sealed class QueryResult : IDisposable
{
    private readonly RowReader reader;
    private readonly QueryPlan plan;
    private readonly Profile? profile;
    private readonly UpdateCounters counters;
    private readonly bool hasPlan;
    private readonly IGraph graph;

    internal QueryResult(QueryPlan plan, RowReader reader, IGraph graph, UpdateCounters counters, Profile? profile, bool hasPlan)
    {
        this.plan = plan;
        this.reader = reader;
        this.graph = graph;
        this.profile = profile;
        this.hasPlan = hasPlan;
        this.counters = counters;
    }

    /// <summary>The names of the columns; none for a statement that returns nothing.</summary>
    public IReadOnlyList<string> Columns => plan.Columns;

    /// <summary>The rows, once and forward. Reading on may throw <see cref="CypherException"/>.</summary>
    public IEnumerable<IReadOnlyList<Value>> Rows => reader.Read();

    /// <summary>What the statement changed.</summary>
    public Counters Counters => Counters.From(counters);

    /// <summary>Remarks; empty for most.</summary>
    public IReadOnlyList<Notification> Notifications { get; internal init; } = [];

    /// <summary>The plan, for EXPLAIN and PROFILE; after PROFILE its counts are complete when all rows are read.</summary>
    public ResultPlan? Plan => hasPlan ? ResultPlan.From(plan.Root, profile) : null;

    /// <summary>The node of a value in this result.</summary>
    /// <exception cref="ArgumentException">The value is no node.</exception>
    public GraphNode Node(Value value)
    {
        if (!value.IsNode)
        {
            throw new ArgumentException($"A {value.Kind} is no node.", nameof(value));
        }

        int id = value.AsId();
        bool exists = graph.NodeExists(id);
        return new GraphNode(
            id,
            ElementIds.OfNode(id),
            exists ? Array.ConvertAll(graph.LabelsOf(id), label => graph.Labels[label]) : [],
            exists ? Execution.Writing.EntityProperties.Of(graph, value)! : MapValue.Empty);
    }

    /// <summary>The relationship of a value in this result.</summary>
    /// <exception cref="ArgumentException">The value is no relationship.</exception>
    public GraphRelationship Relationship(Value value)
    {
        if (!value.IsRelationship)
        {
            throw new ArgumentException($"A {value.Kind} is no relationship.", nameof(value));
        }

        int id = value.AsId();
        return graph.RelationshipExists(id)
            ? new GraphRelationship(
                id,
                ElementIds.OfRelationship(id),
                graph.RelationshipTypes[graph.TypeOf(id)],
                graph.StartOf(id),
                graph.EndOf(id),
                Execution.Writing.EntityProperties.Of(graph, value)!)
            : new GraphRelationship(id, ElementIds.OfRelationship(id), "", -1, -1, MapValue.Empty);
    }

    /// <summary>Calls back when reading rows fails.</summary>
    internal void WhenFailed(Action failed) => reader.Failed = failed;

    /// <summary>Stops the statement, if it still runs.</summary>
    public void Dispose() => reader.Dispose();
}
