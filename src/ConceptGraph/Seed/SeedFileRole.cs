namespace ConceptGraph.Seed;

/// <summary>What a file of a seed folder holds.</summary>
public enum SeedFileRole
{
    /// <summary><c>dataset.yaml</c></summary>
    Dataset,

    /// <summary><c>ontology.yaml</c></summary>
    Ontology,

    /// <summary><c>sources.yaml</c></summary>
    Sources,

    /// <summary><c>articles.yaml</c></summary>
    Articles,

    /// <summary><c>topics/*.yaml</c></summary>
    Topic,

    /// <summary>A YAML file that the format does not know.</summary>
    Unknown,
}
