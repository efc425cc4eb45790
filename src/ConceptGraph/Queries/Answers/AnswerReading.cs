using ConceptGraph.Seed;
using ConceptGraph.Sessions;

namespace ConceptGraph.Queries.Answers;

/// <summary>Reads the columns that many questions share.</summary>
internal static class AnswerReading
{
    private static readonly Dictionary<string, ClaimStance> Stances = Enum.GetValues<ClaimStance>().ToDictionary(ClaimTerms.Term);
    private static readonly Dictionary<string, ClaimConfidence> Confidences = Enum.GetValues<ClaimConfidence>().ToDictionary(ClaimTerms.Term);
    private static readonly Dictionary<string, ClaimBasis> Bases = Enum.GetValues<ClaimBasis>().ToDictionary(ClaimTerms.Term);

    public static ClaimStance Stance(this Record row) => Stances[row.As<string>("stance")];

    public static ClaimStance? StanceOrNull(this Record row) => row.As<string?>("stance") is { } term ? Stances[term] : null;

    public static ClaimConfidence Confidence(this Record row) => Confidences[row.As<string>("confidence")];

    public static ClaimBasis Basis(this Record row) => Bases[row.As<string>("basis")];

    /// <summary>The columns <c>sources</c> and <c>locators</c>, place by place.</summary>
    public static IReadOnlyList<CitedPlace> CitedPlaces(this Record row) =>
        [.. row.AsTexts("sources").Zip(row.AsTexts("locators"), (source, locator) => new CitedPlace(source, locator))];

    public static IReadOnlyList<CitedPlace> Supports(this Record row) => row.Maps("supports", map => new CitedPlace(map.Text("source"), map.Text("locator")));

    public static IReadOnlyList<Objection> Objections(this Record row) =>
        row.Maps("disputes", map => new Objection(map.Text("source"), map.Text("locator"), map.Text("why")));

    public static IReadOnlyList<Refutation> Refutations(this Record row) =>
        row.Maps("denials", map => new Refutation(map.Text("actor"), (string?)map["date"], map.Text("why")));

    private static T[] Maps<T>(this Record row, string column, Func<IReadOnlyDictionary<string, object?>, T> read) =>
        [.. row.As<IReadOnlyList<object?>>(column).Cast<IReadOnlyDictionary<string, object?>>().Select(read)];

    private static string Text(this IReadOnlyDictionary<string, object?> map, string key) => (string)map[key]!;
}
