namespace ConceptGraph.Engine.Values;

/// <summary>When an error was found.</summary>
public enum ErrorPhase : byte
{
    /// <summary>Before anything ran: by the parser or the binder.</summary>
    Compile,

    /// <summary>While the query ran. Nothing it had written remains.</summary>
    Runtime,
}
