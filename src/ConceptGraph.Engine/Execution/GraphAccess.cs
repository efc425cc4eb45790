namespace ConceptGraph.Engine.Execution;

/// <summary>Whether an operator looks at the graph or changes it: decides where rows must be gathered before the next step begins.</summary>
[Flags]
internal enum GraphAccess : byte
{
    None = 0,
    Reads = 1,
    Writes = 2,
    ReadsAndWrites = Reads | Writes,
}
