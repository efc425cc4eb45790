using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions;

/// <summary>What <c>tx.setMetaData</c> says about a transaction, for as long as it lasts.</summary>
internal sealed class TransactionMetadata
{
    /// <summary>The whole of it; each call replaces it.</summary>
    public MapValue Map { get; set; } = MapValue.Empty;
}
