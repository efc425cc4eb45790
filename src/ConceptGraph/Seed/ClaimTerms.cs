namespace ConceptGraph.Seed;

/// <summary>The words for stance, basis and confidence in files and stores.</summary>
public static class ClaimTerms
{
    /// <summary>All words for a stance.</summary>
    public static IReadOnlyList<string> Stances { get; } = [.. Enum.GetValues<ClaimStance>().Select(Term)];

    /// <summary>All words for a basis.</summary>
    public static IReadOnlyList<string> Bases { get; } = [.. Enum.GetValues<ClaimBasis>().Select(Term)];

    /// <summary>All words for a confidence.</summary>
    public static IReadOnlyList<string> Confidences { get; } = [.. Enum.GetValues<ClaimConfidence>().Select(Term)];

    /// <summary>The word in the seed and in the store.</summary>
    public static string Term(this ClaimStance stance) => CamelCase(stance.ToString());

    /// <summary>The word in the seed and in the store.</summary>
    public static string Term(this ClaimBasis basis) => CamelCase(basis.ToString());

    /// <summary>The word in the seed and in the store.</summary>
    public static string Term(this ClaimConfidence confidence) => CamelCase(confidence.ToString());

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
