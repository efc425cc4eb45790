namespace ConceptGraph.Engine.Storage;

internal sealed partial class GraphTransaction
{
    /// <summary>Marks the present state to come back to. Cheap: what is written later is copied first.</summary>
    public Savepoint CreateSavepoint()
    {
        var savepoint = new Savepoint(State, deletedNodes.Count, deletedRelationships.Count, reusedNodes, reusedRelationships);
        State = State.Fork();
        return savepoint;
    }

    /// <summary>Forgets everything written since a savepoint of this transaction, which can be used again.</summary>
    public void RollbackTo(Savepoint savepoint)
    {
        State = savepoint.State.Fork();
        deletedNodes.RemoveRange(savepoint.DeletedNodes, deletedNodes.Count - savepoint.DeletedNodes);
        deletedRelationships.RemoveRange(savepoint.DeletedRelationships, deletedRelationships.Count - savepoint.DeletedRelationships);
        reusedNodes = savepoint.ReusedNodes;
        reusedRelationships = savepoint.ReusedRelationships;
    }
}
