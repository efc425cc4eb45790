using ConceptGraph.Engine.Storage.Indexing;
using ConceptGraph.Engine.Storage.Properties;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Storage;

internal sealed partial class GraphTransaction
{
    /// <summary>Creates an index over the data that is there; of other kinds than <see cref="IndexKind.Range"/> only the definition is kept.</summary>
    /// <param name="definition">What the index is over.</param>
    /// <param name="spend">Is told now and then of elements that were gone through; may throw.</param>
    /// <exception cref="CypherException">The name is taken, or two elements share a key that is to be unique.</exception>
    public void CreateIndex(IndexDefinition definition, Action<long>? spend = null)
    {
        if (State.Indexes.PositionOf(definition.Name) >= 0)
        {
            throw StorageErrors.IndexExists(definition);
        }

        var index = new GraphIndex(definition, State.Writer);
        if (definition.Kind == IndexKind.Range)
        {
            Fill(index, spend);
        }

        State.Indexes.Add(index, State.Writer);
    }

    /// <summary>As <see cref="CreateIndex"/>, for an index that was there when the data was stored.</summary>
    public void RestoreIndex(IndexDefinition definition)
    {
        var index = new GraphIndex(definition, State.Writer);
        if (index.IsFilled)
        {
            index.Build(ElementsOf(definition), Properties(definition.IsNode));
        }

        State.Indexes.Add(index, State.Writer);
    }

    /// <summary>Drops an index or constraint.</summary>
    /// <exception cref="CypherException">There is none of this name.</exception>
    public void DropIndex(string name)
    {
        int position = State.Indexes.PositionOf(name);
        if (position < 0)
        {
            throw StorageErrors.NoSuchIndex(name);
        }

        State.Indexes.RemoveAt(position, State.Writer);
    }

    /// <summary>What an element's new property does to the indexes, and whether constraints allow it; nothing is changed yet.</summary>
    private List<IndexChange>? PropertyChanges(bool isNode, int element, int changedKey, Value value)
    {
        List<IndexChange>? changes = null;
        for (int position = 0; position < State.Indexes.Count; position++)
        {
            var index = State.Indexes.All[position];
            if (index.IsFilled && index.Definition.IsNode == isNode && index.Covers(changedKey) && HasToken(isNode, element, index.Definition.Token))
            {
                var before = index.KeyOf(element, Properties(isNode));
                var after = index.KeyOf(element, Properties(isNode), changedKey, value);
                Check(index, element, after);
                (changes ??= []).Add(new IndexChange(position, before, after));
            }
        }

        return changes;
    }

    /// <summary>As <see cref="PropertyChanges"/>, for an element that gets or loses a label.</summary>
    private List<IndexChange>? TokenChanges(bool isNode, int element, int token, bool isAdded)
    {
        List<IndexChange>? changes = null;
        for (int position = 0; position < State.Indexes.Count; position++)
        {
            var index = State.Indexes.All[position];
            if (index.IsFilled && index.Definition.IsNode == isNode && index.Definition.Token == token)
            {
                var key = index.KeyOf(element, Properties(isNode));
                if (isAdded)
                {
                    Check(index, element, key);
                }

                (changes ??= []).Add(isAdded ? new IndexChange(position, null, key) : new IndexChange(position, key, null));
            }
        }

        return changes;
    }

    private void Check(GraphIndex index, int element, Value[]? key)
    {
        if (key is not null && index.Definition.IsUnique && index.Find(key, Properties(index.Definition.IsNode)) is var other and >= 0 && other != element)
        {
            throw StorageErrors.NotUnique(this, index.Definition, other, key);
        }
    }

    private void RemoveFromIndexes(List<IndexChange>? changes, bool isNode, int element)
    {
        foreach (var change in changes ?? [])
        {
            if (change.Before is { } key)
            {
                State.Indexes.Own(change.Position, State.Writer).Remove(element, key, Properties(isNode));
            }
        }
    }

    private void AddToIndexes(List<IndexChange>? changes, bool isNode, int element)
    {
        foreach (var change in changes ?? [])
        {
            if (change.After is { } key)
            {
                State.Indexes.Own(change.Position, State.Writer).Add(element, key, Properties(isNode));
            }
        }
    }

    private bool HasToken(bool isNode, int element, int token) => isNode ? HasLabel(element, token) : TypeOf(element) == token;

    private void Fill(GraphIndex index, Action<long>? spend = null)
    {
        var definition = index.Definition;
        ref readonly var properties = ref Properties(definition.IsNode);
        index.Build(ElementsOf(definition), properties, spend: spend);
        if (definition.IsUnique && index.FindDuplicate(properties) is (int first, int second))
        {
            throw StorageErrors.DuplicatesExist(this, definition, first, second, index.KeyOf(first, properties)!);
        }
    }

    private int[] ElementsOf(IndexDefinition definition)
    {
        var set = definition.IsNode ? State.NodesByLabel[definition.Token] : State.RelationshipsByType[definition.Token];
        var elements = new int[set.Count];
        int position = 0;
        set.Scan(definition.IsNode ? NodeBound : RelationshipBound, ref position, elements);
        return elements;
    }

    private ref readonly PropertyTable Properties(bool isNode)
    {
        if (isNode)
        {
            return ref State.NodeProperties;
        }

        return ref State.RelationshipProperties;
    }

    /// <summary>The keys of an element in one index before and after a write; null where it has none.</summary>
    private readonly record struct IndexChange(int Position, Value[]? Before, Value[]? After);
}
