using System.Runtime.CompilerServices;
using ConceptGraph.Engine.Storage.Indexing;
using ConceptGraph.Engine.Storage.Topology;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Storage;

/// <summary>
/// Loading at the speed of the disk: these writes leave adjacency and indexes behind, so nothing else may be read or written until
/// <see cref="FinishBulk"/> has brought them up to date.
/// </summary>
internal sealed partial class GraphTransaction
{
    public int AppendNode()
    {
        int node = NewId(ref State.NodeBound, "nodes");
        State.Nodes.Add(node, State.Writer);
        return node;
    }

    public void AppendLabel(int node, int label) => State.NodesByLabel.Add(label, node, State.Writer);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int AppendRelationship(int start, int type, int end)
    {
        int relationship = NewId(ref State.RelationshipBound, "relationships");
        State.Records.Put(relationship, new RelationshipRecord(start, type, end), State.Writer);
        State.Relationships.Add(relationship, State.Writer);
        State.RelationshipsByType.Add(type, relationship, State.Writer);
        State.LoopCount += start == end ? 1 : 0;
        return relationship;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AppendProperty(bool isNode, int element, int key, Value value)
    {
        if (isNode)
        {
            State.NodeProperties.Append(element, key, value, State.NodeBound, State.Writer);
        }
        else
        {
            State.RelationshipProperties.Append(element, key, value, State.RelationshipBound, State.Writer);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AppendText(bool isNode, int element, int key, ReadOnlySpan<char> text)
    {
        if (isNode)
        {
            State.NodeProperties.SetText(element, key, text, State.NodeBound, State.Writer);
        }
        else
        {
            State.RelationshipProperties.SetText(element, key, text, State.RelationshipBound, State.Writer);
        }
    }

    /// <summary>Rebuilds adjacency and indexes.</summary>
    /// <exception cref="CypherException">What was loaded breaks a uniqueness constraint; only a rollback is left.</exception>
    public void FinishBulk()
    {
        State.Compress();
        for (int position = 0; position < State.Indexes.Count; position++)
        {
            if (State.Indexes.All[position] is { IsFilled: true, Definition: var definition })
            {
                var rebuilt = new GraphIndex(definition, State.Writer);
                Fill(rebuilt);
                State.Indexes.Replace(position, rebuilt, State.Writer);
            }
        }
    }
}
