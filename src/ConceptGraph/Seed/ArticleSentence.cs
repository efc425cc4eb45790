namespace ConceptGraph.Seed;

/// <summary>A sentence of an article: its place, its digest and our paraphrase, never its text.</summary>
public sealed record ArticleSentence
{
    /// <summary>The entity id of the article.</summary>
    public required string Article { get; init; }

    /// <summary>Such as <c>A.P13.S9</c>.</summary>
    public required string Locator { get; init; }

    /// <summary>Line of the article's file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>UTF-16 code units from the start of that line.</summary>
    public required int Start { get; init; }

    /// <summary>UTF-16 code units.</summary>
    public required int Length { get; init; }

    /// <summary>SHA-256 of the sentence (UTF-8, NFC, trimmed), 64 hexadecimal digits in lower case.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What it says, in our words, in English.</summary>
    public required string Paraphrase { get; init; }

    /// <summary>The same in Indonesian.</summary>
    public required string ParaphraseId { get; init; }

    /// <summary>False for a heading or a sentence that states nothing.</summary>
    public required bool Asserts { get; init; }

    /// <summary>Where the seed lists it.</summary>
    public required SourceSpan Span { get; init; }
}
