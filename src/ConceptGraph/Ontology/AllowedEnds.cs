namespace ConceptGraph.Ontology;

/// <summary>Every kind of <paramref name="From"/> may be related to every kind of <paramref name="To"/>.</summary>
public sealed record AllowedEnds(IReadOnlyList<string> From, IReadOnlyList<string> To)
{
    /// <summary>Whether both kinds stand in the lists.</summary>
    public bool Allow(string fromKind, string toKind) => From.Contains(fromKind) && To.Contains(toKind);
}
