using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Storage;

/// <summary>
/// The reads that the executor needs of a property graph. A snapshot never changes; a transaction shows its own writes.
/// Ids are small non-negative integers; labels, types and keys are numbers of the token tables, and <see cref="AnyType"/> means every type.
/// </summary>
internal interface IGraph
{
    /// <summary>In place of a relationship type: all of them.</summary>
    const int AnyType = -1;

    TokenTable Labels { get; }

    TokenTable RelationshipTypes { get; }

    TokenTable PropertyKeys { get; }

    int NodeCount { get; }

    int RelationshipCount { get; }

    /// <summary>Greater than every node id.</summary>
    int NodeBound { get; }

    /// <summary>Greater than every relationship id.</summary>
    int RelationshipBound { get; }

    bool NodeExists(int node);

    bool RelationshipExists(int relationship);

    /// <summary>How many nodes have a label.</summary>
    int CountNodes(int label);

    /// <summary>How many relationships have a type.</summary>
    int CountRelationships(int type);

    bool HasLabel(int node, int label);

    /// <summary>How many of the nodes have a label; one that is given twice counts twice.</summary>
    int CountLabel(ReadOnlySpan<int> nodes, int label);

    /// <summary>
    /// Writes those of <paramref name="rows"/> whose node has a label to <paramref name="kept"/>, which may be what <paramref name="rows"/> is made of; returns
    /// how many. A negative id has no label.
    /// </summary>
    int FilterLabel(int label, ReadOnlySpan<int> nodes, RowSelection rows, Span<int> kept);

    /// <summary>The labels of a node, ascending by number; empty for a deleted node.</summary>
    int[] LabelsOf(int node);

    int StartOf(int relationship);

    int EndOf(int relationship);

    int TypeOf(int relationship);

    /// <summary>The neighbours of a node. <paramref name="direction"/> is outgoing or incoming, not both.</summary>
    Adjacency Expand(int node, Direction direction, int type);

    /// <summary>
    /// The relationships of many nodes, <c>nodes[row]</c> for each of <paramref name="rows"/>: writes them from <paramref name="position"/> on until the
    /// target is full, moves the position, and returns how many. A negative id has none.
    /// </summary>
    int Expand(ReadOnlySpan<int> nodes, RowSelection rows, Direction direction, int type, ref ExpansionPosition position, ExpansionTarget target);

    /// <summary>The number of relationships of a node; with <see cref="Direction.Both"/> a self loop counts once.</summary>
    int Degree(int node, Direction direction, int type);

    /// <summary>Fills <paramref name="buffer"/> with ids of nodes from <paramref name="position"/> on, ascending; returns how many, 0 at the end.</summary>
    int ScanNodes(ref int position, Span<int> buffer);

    /// <summary>As <see cref="ScanNodes"/>, for nodes with a label.</summary>
    int ScanLabel(int label, ref int position, Span<int> buffer);

    /// <summary>As <see cref="ScanNodes"/>, for relationships of a type.</summary>
    int ScanRelationships(int type, ref int position, Span<int> buffer);

    /// <summary>The value of a property; null when the node or the property does not exist.</summary>
    Value NodeProperty(int node, int key);

    /// <summary>The value of a property; null when the relationship or the property does not exist.</summary>
    Value RelationshipProperty(int relationship, int key);

    /// <summary>The keys of a node's properties, ascending by number.</summary>
    int[] NodeKeys(int node);

    /// <summary>The keys of a relationship's properties, ascending by number.</summary>
    int[] RelationshipKeys(int relationship);

    /// <summary>
    /// One property of many nodes as a column that is typed where the property is: for each of <paramref name="rows"/>, <c>result[row]</c> belongs to
    /// <c>nodes[row]</c>; a negative id gives null, and other rows are undefined. The column's capacity is at least <c>nodes.Length</c>.
    /// </summary>
    Column ReadNodeProperty(int key, ReadOnlySpan<int> nodes, RowSelection rows);

    /// <summary>As <see cref="ReadNodeProperty"/>, for relationships.</summary>
    Column ReadRelationshipProperty(int key, ReadOnlySpan<int> relationships, RowSelection rows);

    /// <summary>The index on a property of the nodes with a label, or null.</summary>
    IndexDefinition? FindNodeIndex(int label, int key);

    /// <summary>Appends the nodes whose indexed property equals <paramref name="value"/>.</summary>
    void SeekNodes(IndexDefinition index, Value value, List<int> nodes);

    /// <summary>Appends the nodes whose indexed property lies in <paramref name="range"/>, ascending by the property.</summary>
    void SeekNodes(IndexDefinition index, in ValueRange range, List<int> nodes);

    /// <summary>Every index and constraint.</summary>
    IReadOnlyList<IndexDefinition> Indexes { get; }
}
