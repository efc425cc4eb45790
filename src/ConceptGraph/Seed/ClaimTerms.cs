namespace ConceptGraph.Seed;

/// <summary>The words for stance, basis and confidence in files and stores.</summary>
public static class ClaimTerms
{
    public static IReadOnlyList<string> Stances { get; } = [.. Enum.GetValues<ClaimStance>().Select(Term)];

    public static IReadOnlyList<string> Bases { get; } = [.. Enum.GetValues<ClaimBasis>().Select(Term)];

    public static IReadOnlyList<string> Confidences { get; } = [.. Enum.GetValues<ClaimConfidence>().Select(Term)];

    public static string Term(this ClaimStance stance) => CamelCase(stance.ToString());

    public static string Term(this ClaimBasis basis) => CamelCase(basis.ToString());

    public static string Term(this ClaimConfidence confidence) => CamelCase(confidence.ToString());

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
