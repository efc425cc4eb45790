using System.Diagnostics.CodeAnalysis;
using ConceptGraph.Ontology;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed;

/// <summary>What came of reading a seed: a graph, or all that is wrong with it.</summary>
public sealed class SeedLoad
{
    private readonly IReadOnlyDictionary<string, SourceText> texts;

    internal SeedLoad(
        SeedGraph? graph,
        GraphOntology ontology,
        IReadOnlyList<SeedDiagnostic> diagnostics,
        IReadOnlyDictionary<string, SourceText> texts)
    {
        Graph = graph;
        Ontology = ontology;
        Diagnostics = diagnostics;
        this.texts = texts;
    }

    /// <summary>Null when there is an error among the diagnostics.</summary>
    public SeedGraph? Graph { get; }

    /// <summary>What could be read of the ontology, also when the seed is invalid.</summary>
    public GraphOntology Ontology { get; }

    /// <summary>By folder, file and place.</summary>
    public IReadOnlyList<SeedDiagnostic> Diagnostics { get; }

    /// <summary>Whether there is no error; warnings may be there.</summary>
    [MemberNotNullWhen(true, nameof(Graph))]
    public bool IsValid => Graph is not null;

    /// <exception cref="SeedException">The seed is invalid; the exception carries the diagnostics.</exception>
    public SeedGraph GraphOrThrow() => Graph ?? throw SeedException.Invalid(Diagnostics);

    /// <summary>The same with further findings behind its own.</summary>
    internal SeedLoad With(IReadOnlyList<SeedDiagnostic> further, IReadOnlyDictionary<string, SourceText> furtherTexts)
    {
        bool isWrong = further.Any(diagnostic => diagnostic.Severity == SeedSeverity.Error);
        return new SeedLoad(isWrong ? null : Graph, Ontology, [.. Diagnostics, .. further], texts.Concat(furtherTexts).ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>The line that a diagnostic is about, without its end; null when the file could not be read or has no such line.</summary>
    public string? LineAt(SourceSpan span) => texts.GetValueOrDefault(span.File)?.Line(span.Line);
}
