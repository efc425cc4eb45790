using ConceptGraph.Engine.Storage.Topology;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Storage;

/// <summary>
/// The one writer of a store: shows its own writes, and nobody else sees them before <see cref="Commit"/>. Not safe to share between threads.
/// A write that throws has changed nothing. Spans from <see cref="GraphView.Expand"/> hold until the next write to that node.
/// </summary>
internal sealed partial class GraphTransaction : GraphView, IDisposable
{
    private readonly GraphStore store;
    private readonly List<int> deletedNodes = [];
    private readonly List<int> deletedRelationships = [];
    private readonly List<int> freedNodes = [];
    private readonly List<int> freedRelationships = [];
    private int reusedNodes;
    private int reusedRelationships;
    private bool isOpen = true;

    internal GraphTransaction(GraphStore store, GraphState state)
        : base(state) => this.store = store;

    /// <summary>Creates a node; labels may repeat.</summary>
    public int CreateNode(ReadOnlySpan<int> labels)
    {
        int node = reusedNodes < store.FreeNodes.Count ? store.FreeNodes[^++reusedNodes] : NewId(ref State.NodeBound, "nodes");
        State.Nodes.Add(node, State.Writer);
        foreach (int label in labels)
        {
            State.NodesByLabel.Add(label, node, State.Writer);
        }

        return node;
    }

    /// <summary>Creates a relationship between nodes that exist.</summary>
    public int CreateRelationship(int start, int type, int end)
    {
        int relationship = reusedRelationships < store.FreeRelationships.Count
            ? store.FreeRelationships[^++reusedRelationships]
            : NewId(ref State.RelationshipBound, "relationships");
        State.Records.Put(relationship, new RelationshipRecord(start, type, end), State.Writer);
        State.Relationships.Add(relationship, State.Writer);
        State.RelationshipsByType.Add(type, relationship, State.Writer);
        State.Outgoing.Add(start, type, end, relationship, State.Writer);
        State.Incoming.Add(end, type, start, relationship, State.Writer);
        State.LoopCount += start == end ? 1 : 0;
        State.UncompressedChanges++;
        return relationship;
    }

    /// <summary>Sets a property, or removes it when the value is null. Returns what was there.</summary>
    /// <exception cref="CypherException">A uniqueness constraint forbids it.</exception>
    public Value SetNodeProperty(int node, int key, Value value)
    {
        var changes = PropertyChanges(isNode: true, node, key, value);
        RemoveFromIndexes(changes, isNode: true, node);
        var old = State.NodeProperties.Set(node, key, value, State.NodeBound, State.Writer);
        AddToIndexes(changes, isNode: true, node);
        return old;
    }

    /// <summary>Sets a property, or removes it when the value is null. Returns what was there.</summary>
    /// <exception cref="CypherException">A uniqueness constraint forbids it.</exception>
    public Value SetRelationshipProperty(int relationship, int key, Value value)
    {
        var changes = PropertyChanges(isNode: false, relationship, key, value);
        RemoveFromIndexes(changes, isNode: false, relationship);
        var old = State.RelationshipProperties.Set(relationship, key, value, State.RelationshipBound, State.Writer);
        AddToIndexes(changes, isNode: false, relationship);
        return old;
    }

    /// <summary>Adds a label; false when the node had it.</summary>
    /// <exception cref="CypherException">A uniqueness constraint forbids it.</exception>
    public bool AddLabel(int node, int label)
    {
        if (HasLabel(node, label))
        {
            return false;
        }

        AddToIndexes(TokenChanges(isNode: true, node, label, isAdded: true), isNode: true, node);
        return State.NodesByLabel.Add(label, node, State.Writer);
    }

    /// <summary>Removes a label; false when the node did not have it.</summary>
    public bool RemoveLabel(int node, int label)
    {
        if (!HasLabel(node, label))
        {
            return false;
        }

        RemoveFromIndexes(TokenChanges(isNode: true, node, label, isAdded: false), isNode: true, node);
        return State.NodesByLabel.Remove(label, node, State.Writer);
    }

    /// <summary>
    /// Deletes a node with its labels and properties; false when it does not exist. Its relationships stay, can still be expanded to, and must be deleted
    /// too before the transaction commits; see <see cref="FindDanglingNode"/>.
    /// </summary>
    public bool DeleteNode(int node)
    {
        if (!NodeExists(node))
        {
            return false;
        }

        foreach (int label in LabelsOf(node))
        {
            RemoveLabel(node, label);
        }

        State.NodeProperties.RemoveAll(node, State.Writer);
        State.Nodes.Remove(node, State.Writer);
        deletedNodes.Add(node);
        return true;
    }

    /// <summary>Deletes a relationship with its properties; false when it does not exist.</summary>
    public bool DeleteRelationship(int relationship)
    {
        if (!RelationshipExists(relationship))
        {
            return false;
        }

        var record = State.Records[relationship];
        RemoveFromIndexes(TokenChanges(isNode: false, relationship, record.Type, isAdded: false), isNode: false, relationship);
        State.RelationshipProperties.RemoveAll(relationship, State.Writer);
        State.Records.Remove(relationship, State.Writer);
        State.Relationships.Remove(relationship, State.Writer);
        State.RelationshipsByType.Remove(record.Type, relationship, State.Writer);
        State.Outgoing.Delete(record.Start, record.Type, State.Writer);
        State.Incoming.Delete(record.End, record.Type, State.Writer);
        State.LoopCount -= record.Start == record.End ? 1 : 0;
        State.UncompressedChanges++;
        deletedRelationships.Add(relationship);
        return true;
    }

    /// <summary>A node that this transaction deleted and that still has relationships, or -1.</summary>
    public int FindDanglingNode()
    {
        foreach (int node in deletedNodes)
        {
            if (State.Outgoing.Degree(node, IGraph.AnyType) + State.Incoming.Degree(node, IGraph.AnyType) > 0)
            {
                return node;
            }
        }

        return -1;
    }

    /// <summary>Publishes all writes at once and ends the transaction.</summary>
    /// <exception cref="CypherException">A deleted node still has relationships; the transaction is still open.</exception>
    public void Commit()
    {
        ForgetDeletedNodes();
        isOpen = false;
        store.Publish(State, new IdChanges(reusedNodes, reusedRelationships, [.. freedNodes, .. deletedNodes], [.. freedRelationships, .. deletedRelationships]));
        store.EndWrite();
    }

    /// <summary>Publishes all writes since the last time at once and goes on; what was deleted keeps its ids until the transaction ends.</summary>
    /// <exception cref="CypherException">A deleted node still has relationships.</exception>
    public void CommitSoFar()
    {
        ForgetDeletedNodes();
        store.Publish(State, new IdChanges(reusedNodes, reusedRelationships, [], []), mayStartOver: false);
        State = State.Fork();
        freedNodes.AddRange(deletedNodes);
        freedRelationships.AddRange(deletedRelationships);
        deletedNodes.Clear();
        deletedRelationships.Clear();
        reusedNodes = 0;
        reusedRelationships = 0;
    }

    /// <summary>Forgets all writes and ends the transaction.</summary>
    public void Rollback() => Dispose();

    /// <summary>Ends the transaction; without <see cref="Commit"/> before, as <see cref="Rollback"/> does.</summary>
    public void Dispose()
    {
        if (isOpen)
        {
            isOpen = false;
            store.FreeIds(freedNodes, freedRelationships);
            store.EndWrite();
        }
    }

    private void ForgetDeletedNodes()
    {
        ObjectDisposedException.ThrowIf(!isOpen, this);
        if (FindDanglingNode() is var dangling and >= 0)
        {
            throw StorageErrors.StillHasRelationships(dangling);
        }

        foreach (int node in deletedNodes)
        {
            State.Outgoing.Forget(node, State.Writer);
            State.Incoming.Forget(node, State.Writer);
        }
    }

    private static int NewId(ref int bound, string what) => bound < int.MaxValue ? bound++ : throw StorageErrors.TooManyElements(what);
}
