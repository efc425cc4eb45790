namespace ConceptGraph.Seed.Store;

/// <summary>What the property <c>state</c> of a <c>:Dataset</c> says.</summary>
internal static class DatasetState
{
    /// <summary>Somebody is writing, or was stopped while writing.</summary>
    public const string Applying = "applying";

    /// <summary>The store holds what the digest stands for.</summary>
    public const string Applied = "applied";
}
