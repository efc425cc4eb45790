using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution;

/// <summary>Writes of one statement to its transaction, by name, and counted. Not thread-safe.</summary>
internal sealed class GraphWriter(GraphTransaction transaction, UpdateCounters counters, WorkLimits limits)
{
    /// <summary>Where the writes go.</summary>
    public GraphTransaction Transaction { get; } = transaction;

    /// <summary>What was written so far.</summary>
    public UpdateCounters Counters { get; } = counters;

    public int CreateNode(IReadOnlyList<string> labels)
    {
        var numbers = new List<int>(labels.Count);
        foreach (string label in labels)
        {
            int number = Transaction.Labels.Add(label);
            if (!numbers.Contains(number))
            {
                numbers.Add(number);
            }
        }

        int node = Transaction.CreateNode(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(numbers));
        Counters.NodesCreated++;
        Counters.LabelsAdded += numbers.Count;
        return node;
    }

    public int CreateRelationship(int start, string type, int end)
    {
        Counters.RelationshipsCreated++;
        return Transaction.CreateRelationship(start, Transaction.RelationshipTypes.Add(type), end);
    }

    /// <summary>Sets or, with null, removes a property of a node or relationship.</summary>
    /// <remarks>As in Neo4j, setting null counts when the graph knows the key, whether or not this entity has it; see <see cref="RemoveProperty"/>.</remarks>
    public void SetProperty(Value entity, string name, Value value)
    {
        limits.SpendOn(value);
        var stored = PropertyValues.ToStored(value, name);
        int key = value.IsNull ? Transaction.PropertyKeys.Find(name) : Transaction.PropertyKeys.Add(name);
        if (key >= 0)
        {
            Put(entity, key, stored);
            Counters.PropertiesSet++;
        }
    }

    /// <summary>Removes a property; counts when it was there.</summary>
    public void RemoveProperty(Value entity, string name)
    {
        int key = Transaction.PropertyKeys.Find(name);
        if (key >= 0 && !Put(entity, key, default).IsNull)
        {
            Counters.PropertiesSet++;
        }
    }

    public void AddLabel(int node, string label)
    {
        RequireNode(node);
        if (Transaction.AddLabel(node, Transaction.Labels.Add(label)))
        {
            Counters.LabelsAdded++;
        }
    }

    public void RemoveLabel(int node, string label)
    {
        RequireNode(node);
        int number = Transaction.Labels.Find(label);
        if (number >= 0 && Transaction.RemoveLabel(node, number))
        {
            Counters.LabelsRemoved++;
        }
    }

    public void DeleteRelationship(int relationship)
    {
        limits.Spend(1);
        if (Transaction.DeleteRelationship(relationship))
        {
            Counters.RelationshipsDeleted++;
        }
    }

    public void DeleteNode(int node, bool detach)
    {
        if (!Transaction.NodeExists(node))
        {
            return;
        }

        if (detach)
        {
            DeleteRelationshipsOf(node);
        }

        Transaction.DeleteNode(node);
        Counters.NodesDeleted++;
    }

    /// <exception cref="CypherException">The name is taken, or two elements share a key that is to be unique.</exception>
    public void CreateIndex(IndexDefinition definition) => Transaction.CreateIndex(definition, limits.Spend);

    public bool Exists(Value entity) =>
        entity.IsNode ? Transaction.NodeExists(entity.AsId()) : Transaction.RelationshipExists(entity.AsId());

    /// <summary>The names of an entity's properties.</summary>
    public string[] KeysOf(Value entity)
    {
        int[] keys = entity.IsNode ? Transaction.NodeKeys(entity.AsId()) : Transaction.RelationshipKeys(entity.AsId());
        return Array.ConvertAll(keys, key => Transaction.PropertyKeys[key]);
    }

    /// <summary>To be called at the end of a transaction of one statement: a deleted node must have no relationships left.</summary>
    public void CheckDeletedNodes()
    {
        if (Counters.NodesDeleted > 0 && Transaction.FindDanglingNode() is var node and >= 0)
        {
            throw ExecutionErrors.StillConnected(node);
        }
    }

    private void RequireNode(int node)
    {
        if (!Transaction.NodeExists(node))
        {
            throw ExecutionErrors.DeletedNode();
        }
    }

    private Value Put(Value entity, int key, Value value) => !Exists(entity) ? default
        : entity.IsNode
        ? Transaction.SetNodeProperty(entity.AsId(), key, value)
        : Transaction.SetRelationshipProperty(entity.AsId(), key, value);

    private void DeleteRelationshipsOf(int node)
    {
        foreach (var direction in new[] { Direction.Outgoing, Direction.Incoming })
        {
            foreach (int relationship in Transaction.Expand(node, direction, IGraph.AnyType).Relationships.ToArray())
            {
                DeleteRelationship(relationship);
            }
        }
    }
}
