namespace ConceptGraph.Engine.Storage;

/// <summary>
/// A graph as it was after some commit. It never changes and may be read by any number of threads; as long as somebody holds it, what it shares with
/// later versions stays in memory. Ids are small non-negative integers; those of deleted elements are used again by later versions.
/// </summary>
public sealed class GraphSnapshot : GraphView
{
    internal GraphSnapshot(GraphState state)
        : base(state)
    {
    }
}
