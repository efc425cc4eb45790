using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Storage;

/// <summary>Writes the same random changes to a store and to its model.</summary>
internal sealed class ModelledWriter(GraphStore store, Random random, int tokens)
{
    private GraphModel model = new();

    /// <summary>What the store holds after the last commit.</summary>
    public GraphModel Committed { get; private set; } = new();

    /// <summary>Creates so many nodes and relationships that later changes fall beside a compressed base.</summary>
    public void Prefill(int count)
    {
        using var transaction = store.BeginWrite();
        for (int i = 0; i < count; i++)
        {
            model.Nodes.Add(transaction.CreateNode([]), new ModelNode([], []));
        }

        for (int i = 0; i < count; i++)
        {
            CreateRelationship(transaction);
        }

        transaction.Commit();
        Committed = model;
    }

    public void RunTransaction(int operations)
    {
        model = Committed.Copy();
        using var transaction = store.BeginWrite();
        (Savepoint Savepoint, GraphModel Model)? mark = null;
        for (int i = 0; i < operations; i++)
        {
            switch (random.Next(30))
            {
                case 0:
                    mark = (transaction.CreateSavepoint(), model.Copy());
                    break;
                case 1 when mark is { } known:
                    transaction.RollbackTo(known.Savepoint);
                    model = known.Model.Copy();
                    break;
                default:
                    Write(transaction);
                    break;
            }
        }

        model.AssertSame(transaction, tokens);
        if (random.Next(4) == 0)
        {
            transaction.Rollback();
            return;
        }

        if (random.Next(6) == 0)
        {
            DeleteEverything(transaction);
        }

        transaction.Commit();
        Committed = model;
    }

    private void Write(GraphTransaction transaction)
    {
        switch (random.Next(9))
        {
            case 0 or 1:
                int label = random.Next(tokens);
                model.Nodes.Add(transaction.CreateNode([label]), new ModelNode([label], []));
                break;
            case 2 or 3 when model.Nodes.Count > 0:
                CreateRelationship(transaction);
                break;
            case 4 when model.Nodes.Count > 0:
                SetNodeProperty(transaction);
                break;
            case 5 when model.Relationships.Count > 0:
                SetRelationshipProperty(transaction);
                break;
            case 6 when model.Nodes.Count > 0:
                ChangeLabel(transaction);
                break;
            case 7 when model.Relationships.Count > 0:
                DeleteRelationship(transaction, Any(model.Relationships));
                break;
            case 8 when model.Nodes.Count > 0:
                DetachDelete(transaction, Any(model.Nodes));
                break;
        }
    }

    private void CreateRelationship(GraphTransaction transaction)
    {
        int start = Any(model.Nodes);
        int end = random.Next(5) == 0 ? start : Any(model.Nodes);
        int type = random.Next(tokens);
        model.Relationships.Add(transaction.CreateRelationship(start, type, end), new ModelRelationship(start, type, end, []));
    }

    private void SetNodeProperty(GraphTransaction transaction)
    {
        int node = Any(model.Nodes);
        int key = random.Next(tokens);
        var value = AnyValue(key);
        transaction.SetNodeProperty(node, key, value);
        Set(model.Nodes[node].Properties, key, value);
    }

    private void SetRelationshipProperty(GraphTransaction transaction)
    {
        int relationship = Any(model.Relationships);
        int key = random.Next(tokens);
        var value = AnyValue(key);
        transaction.SetRelationshipProperty(relationship, key, value);
        Set(model.Relationships[relationship].Properties, key, value);
    }

    private void ChangeLabel(GraphTransaction transaction)
    {
        int node = Any(model.Nodes);
        int label = random.Next(tokens);
        if (random.Next(2) == 0)
        {
            Assert.Equal(model.Nodes[node].Labels.Add(label), transaction.AddLabel(node, label));
        }
        else
        {
            Assert.Equal(model.Nodes[node].Labels.Remove(label), transaction.RemoveLabel(node, label));
        }
    }

    private void DeleteEverything(GraphTransaction transaction)
    {
        foreach (int node in model.Nodes.Keys.ToList())
        {
            DetachDelete(transaction, node);
        }
    }

    private void DetachDelete(GraphTransaction transaction, int node)
    {
        foreach (var direction in new[] { Direction.Outgoing, Direction.Incoming })
        {
            foreach (int relationship in transaction.Expand(node, direction, IGraph.AnyType).Relationships.ToArray())
            {
                DeleteRelationship(transaction, relationship);
            }
        }

        transaction.DeleteNode(node);
        model.Nodes.Remove(node);
    }

    private void DeleteRelationship(GraphTransaction transaction, int relationship)
    {
        Assert.True(transaction.DeleteRelationship(relationship));
        model.Relationships.Remove(relationship);
    }

    /// <summary>Keys 0 to 2 mostly hold one type each, so that typed columns meet values that do not fit.</summary>
    private Value AnyValue(int key) => random.Next(12) switch
    {
        0 or 1 => default,
        2 => Value.Integer(random.Next(5)),
        3 => Value.Float(random.NextDouble()),
        _ => key switch
        {
            0 => Value.Integer(random.Next(5)),
            1 => Value.String($"text {random.Next(5)}"),
            2 => Value.Boolean(random.Next(2) == 0),
            _ => Value.Float(random.Next(5)),
        },
    };

    private static void Set(SortedDictionary<int, Value> properties, int key, Value value)
    {
        if (value.IsNull)
        {
            properties.Remove(key);
        }
        else
        {
            properties[key] = value;
        }
    }

    private int Any<T>(SortedDictionary<int, T> elements) => elements.Keys.ElementAt(random.Next(elements.Count));
}
