using ConceptGraph.Engine.Values;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Rules;

namespace ConceptGraph.Seed.Diagnostics;

/// <summary>Collects what the rules find in one run.</summary>
internal sealed class SeedReport(SeedLimits limits, UnreadFiles? unread = null)
{
    /// <summary>A suggestion looks at every valid value, so a seed with very many mistakes gets them for the first ones only.</summary>
    private const int MaxSuggestions = 200;

    private readonly List<SeedDiagnostic> diagnostics = [];
    private int suggestions;
    private int omitted;

    public bool HasErrors { get; private set; }

    public void Add(
        SeedRule rule,
        SourceSpan span,
        string message,
        string? found = null,
        string? expected = null,
        string? nearest = null,
        string? hint = null)
    {
        if (rule.NeedsWholeSeed && found is not null && unread?.MayHold(found) is true)
        {
            return;
        }

        HasErrors |= rule.Severity == SeedSeverity.Error;
        if (diagnostics.Count == limits.MaxDiagnostics)
        {
            omitted++;
            return;
        }

        diagnostics.Add(new SeedDiagnostic
        {
            Code = rule.Code,
            Severity = rule.Severity,
            Span = span,
            Message = message,
            Found = found,
            Expected = expected,
            Nearest = nearest,
            Hint = hint,
        });
    }

    public string? Nearest(string value, IEnumerable<string> candidates) =>
        suggestions++ < MaxSuggestions ? NearestName.Find(value, candidates) : null;

    /// <summary>By folder and file in the order given, then by place.</summary>
    public IReadOnlyList<SeedDiagnostic> InOrder(IReadOnlyList<string> files)
    {
        Dictionary<string, int> order = files.Select((file, index) => (file, index)).DistinctBy(pair => pair.file)
            .ToDictionary(pair => pair.file, pair => pair.index, StringComparer.Ordinal);
        List<SeedDiagnostic> sorted = [.. diagnostics
            .OrderBy(diagnostic => order.GetValueOrDefault(diagnostic.Span.File, -1))
            .ThenBy(diagnostic => diagnostic.Span.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Span.Line)
            .ThenBy(diagnostic => diagnostic.Span.Column)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)];
        if (omitted > 0)
        {
            sorted.Add(SeedRules.TooManyMistakes.Summary(omitted, sorted[^1].Span));
        }

        return sorted;
    }
}
